/** Screens and API of places: sites and areas for everybody, and the desks where agents keep them up to date. */
package org.palestre.web.facilities;
