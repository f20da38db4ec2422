/** Timers and the nightly job that find out what has become of online payments. */
package org.palestre.batch.billing.payment;
