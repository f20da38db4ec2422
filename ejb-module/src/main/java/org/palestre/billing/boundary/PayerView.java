package org.palestre.billing.boundary;

import java.util.Locale;

/**
 * Who pays.
 *
 * @param name given name and family name, or the organisation's name
 * @param givenName null for an organisation
 * @param familyName null for an organisation
 * @param email where invoices go: the account's, or the head office's
 * @param language in which this payer is written to
 * @param address null if a person has given none
 * @param personId null for an organisation
 * @param organisationId null for a person
 * @param rna number in the register of associations, or null
 * @param siren number in the register of companies, or null
 */
public record PayerView(
        long id,
        PayerKind kind,
        String name,
        String givenName,
        String familyName,
        String email,
        Locale language,
        PostalAddress address,
        Long personId,
        Long organisationId,
        String rna,
        String siren) {}
