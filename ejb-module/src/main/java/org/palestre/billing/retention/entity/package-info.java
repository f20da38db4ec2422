/** What is old, in the database. */
package org.palestre.billing.retention.entity;
