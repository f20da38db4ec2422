/** How prices come about, and how grids are checked, raised and read from files. */
package org.palestre.billing.tariff.control;
