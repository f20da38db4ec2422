/** Closings and figures in the database. */
package org.palestre.billing.closing.entity;
