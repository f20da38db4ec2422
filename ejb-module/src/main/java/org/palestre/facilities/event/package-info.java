/** What happened to places, for the contexts above that hold something there. */
package org.palestre.facilities.event;
