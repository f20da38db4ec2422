/** The job that debits prepaid bookings on their day, and the timer that begins it. */
package org.palestre.batch.billing.wallet;
