/** What follows a refusal, on the running server. */
package org.palestre.seasonal.waitinglist;
