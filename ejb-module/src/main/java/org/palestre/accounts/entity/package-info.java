/** The entities and values of accounts, and what reads and keeps them. */
package org.palestre.accounts.entity;
