/** The nightly job that forgets what is too old. */
package org.palestre.batch.billing.retention;
