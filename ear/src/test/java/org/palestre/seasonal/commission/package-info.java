/** Commissions through the API and on screens. */
package org.palestre.seasonal.commission;
