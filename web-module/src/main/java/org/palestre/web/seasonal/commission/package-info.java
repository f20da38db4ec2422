/** Commissions, their sessions and agendas, on screens of the back office and in the API. */
package org.palestre.web.seasonal.commission;
