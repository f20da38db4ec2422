/** Accounts as the real server, a real mailbox and a real browser see them. */
package org.palestre.accounts;
