/** Online payments in the database. */
package org.palestre.billing.payment.entity;
