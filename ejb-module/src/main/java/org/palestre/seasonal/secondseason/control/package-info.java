/** The rules of carrying over. */
package org.palestre.seasonal.secondseason.control;
