/** The rules after a refusal. */
package org.palestre.seasonal.waitinglist.control;
