/** The repositories of cash offices, in SQL (ADR 9). */
package org.palestre.billing.cashoffice.entity;
