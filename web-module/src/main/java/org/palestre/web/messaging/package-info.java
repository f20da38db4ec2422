/** Screens on which agents see what was sent to whom. */
package org.palestre.web.messaging;
