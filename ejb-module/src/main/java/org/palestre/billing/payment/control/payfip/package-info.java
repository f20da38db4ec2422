/**
 * The contract of PayFiP, the online payment of local public bodies: SOAP 1.1, document/literal, through the server's
 * stack (Jakarta XML Web Services). {@link org.palestre.billing.payment.control.payfip.PayfipClient} is the only way in;
 * the other classes are what goes over the wire, in PayFiP's own names.
 */
package org.palestre.billing.payment.control.payfip;
