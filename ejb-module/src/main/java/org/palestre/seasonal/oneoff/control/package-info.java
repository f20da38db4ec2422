/** The rules of one-off requests. */
package org.palestre.seasonal.oneoff.control;
