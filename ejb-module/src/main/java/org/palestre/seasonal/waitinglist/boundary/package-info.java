/** What may be asked of waiting lists and offers. */
package org.palestre.seasonal.waitinglist.boundary;
