/** What callers, the treasurer's office and the public do with tariffs. */
package org.palestre.billing.tariff.boundary;
