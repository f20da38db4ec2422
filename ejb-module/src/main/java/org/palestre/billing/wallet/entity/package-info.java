/** Refunds, warnings and the rules of wallets in the database. */
package org.palestre.billing.wallet.entity;
