/** Screens, files and API of the histories of payers. */
package org.palestre.web.billing.history;
