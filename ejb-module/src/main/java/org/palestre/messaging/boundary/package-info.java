/** Posting, delivering, watching and repeating messages. */
package org.palestre.messaging.boundary;
