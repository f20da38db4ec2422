/** The rules of places: plain classes, testable without a server. */
package org.palestre.facilities.control;
