/** Screens and API of tariffs. */
package org.palestre.web.billing.tariff;
