package org.palestre.billing.payment.control.payfip;

/**
 * Where and as whom the city calls PayFiP.
 *
 * @param serviceUrl address of the SOAP service
 * @param clientNumber {@code numcli}, six digits
 * @param mode {@code saisie}: T, X or W
 */
public record PayfipAccess(String serviceUrl, String clientNumber, String mode) {}
