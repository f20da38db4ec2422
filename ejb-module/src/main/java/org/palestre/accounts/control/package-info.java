/** The rules of accounts: delays after failures, passwords, links that work once, rights over an organisation. */
package org.palestre.accounts.control;
