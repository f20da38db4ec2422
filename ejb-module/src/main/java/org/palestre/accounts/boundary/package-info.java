/** The use cases of accounts, and the records that they take and return. */
package org.palestre.accounts.boundary;
