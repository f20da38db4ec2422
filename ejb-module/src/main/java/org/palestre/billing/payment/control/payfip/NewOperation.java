package org.palestre.billing.payment.control.payfip;

/**
 * What is to be paid.
 *
 * @param year fiscal year, {@code exer}
 * @param email of the payer, 6 to 80 characters
 * @param cents at least 100
 * @param subject at most 100 letters, digits and spaces
 * @param reference 6 to 30 letters and digits, {@code refdet}
 * @param notificationUrl where PayFiP says that something happened, under 250 characters
 * @param returnUrl where the payer's browser comes back to, under 250 characters
 */
public record NewOperation(
        int year,
        String email,
        long cents,
        String subject,
        String reference,
        String notificationUrl,
        String returnUrl) {}
