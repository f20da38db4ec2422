/** What screens and programs may ask of cash offices, and the records they get. */
package org.palestre.billing.cashoffice.boundary;
