/** What screens, components and other contexts may ask of money, and the records they get. */
package org.palestre.billing.boundary;
