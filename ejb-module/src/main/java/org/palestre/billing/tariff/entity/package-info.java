/** Tariffs, grids and family quotients in the database. */
package org.palestre.billing.tariff.entity;
