/** The rules of wallets and refunds. */
package org.palestre.billing.wallet.control;
