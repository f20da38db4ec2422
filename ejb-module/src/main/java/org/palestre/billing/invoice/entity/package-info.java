/** The repositories of invoices, runs, plans and reminders, in SQL (ADR 9). */
package org.palestre.billing.invoice.entity;
