/** What payers and the treasurer may do about wallets, and the records they get. */
package org.palestre.billing.wallet.boundary;
