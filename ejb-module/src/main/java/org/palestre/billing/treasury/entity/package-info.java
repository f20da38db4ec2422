/** The repositories of orders, files and transfers, in SQL (ADR 9). */
package org.palestre.billing.treasury.entity;
