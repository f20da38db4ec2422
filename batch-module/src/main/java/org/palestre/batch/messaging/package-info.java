/** The timer that empties the outbox. */
package org.palestre.batch.messaging;
