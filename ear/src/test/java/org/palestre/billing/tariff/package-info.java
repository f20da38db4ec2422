/** Tariffs in the running city. */
package org.palestre.billing.tariff;
