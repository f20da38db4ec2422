/** The rules of sessions, and their documents. */
package org.palestre.seasonal.commission.control;
