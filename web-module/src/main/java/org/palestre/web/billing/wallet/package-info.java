/** Screens and API of wallets and refunds. */
package org.palestre.web.billing.wallet;
