/** What the treasurer may ask of orders, files and transfers, and the records that answer. */
package org.palestre.billing.treasury.boundary;
