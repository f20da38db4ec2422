/** How wishes are judged. */
package org.palestre.seasonal.wish.control;
