/** Where renewals stand in the database. */
package org.palestre.seasonal.renewal.entity;
