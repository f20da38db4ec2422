/** What may be asked of ranked wishes. */
package org.palestre.seasonal.wish.boundary;
