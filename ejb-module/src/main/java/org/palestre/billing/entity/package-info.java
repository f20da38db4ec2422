/** The repositories of payers, services, lines, accounts and entries, in SQL (ADR 9). */
package org.palestre.billing.entity;
