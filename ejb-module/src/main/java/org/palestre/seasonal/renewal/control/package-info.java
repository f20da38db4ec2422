/** The rules of renewal. */
package org.palestre.seasonal.renewal.control;
