/** What clubs and the office do about a second season. */
package org.palestre.seasonal.secondseason.boundary;
