/** Screens and API of the treasury: orders, files, transfers. */
package org.palestre.web.billing.treasury;
