/** What screens, the API and higher contexts may ask of places, and the records they get. */
package org.palestre.facilities.boundary;
