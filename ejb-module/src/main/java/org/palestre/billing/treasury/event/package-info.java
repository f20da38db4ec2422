/** What became of refunds on their way to the bank. */
package org.palestre.billing.treasury.event;
