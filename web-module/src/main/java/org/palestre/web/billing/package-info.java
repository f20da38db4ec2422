/** Screens and API of the city's money: what is charged for, the payers' accounts, where each euro went. */
package org.palestre.web.billing;
