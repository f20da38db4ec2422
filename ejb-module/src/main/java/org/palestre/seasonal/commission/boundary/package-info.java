/** Commissions, sessions and agendas, for the booking office. */
package org.palestre.seasonal.commission.boundary;
