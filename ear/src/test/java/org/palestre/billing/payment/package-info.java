/** Online payment against the simulator of PayFiP, which speaks the same SOAP contract. */
package org.palestre.billing.payment;
