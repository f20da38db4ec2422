/** What the treasurer may close and look at, and the records that come of it. */
package org.palestre.billing.closing.boundary;
