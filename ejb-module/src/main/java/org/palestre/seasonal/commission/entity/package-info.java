/** Commissions, sessions and agendas, and how they are found again. */
package org.palestre.seasonal.commission.entity;
