package org.palestre.accounts.entity;

import org.palestre.accounts.boundary.OrganisationForm;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What an organisation says of itself, each part of it checked. Any two of the three registrations may be null. */
public record OrganisationParticulars(
        String name,
        Rna rna,
        Siren siren,
        CourtReference court,
        String street,
        String postcode,
        String town,
        Email headOfficeEmail,
        Telephone telephone,
        String president) {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_STREET = 200;
    private static final int LONGEST_TOWN = 100;
    private static final int LONGEST_PERSON = 160;

    /** @throws BusinessException {@code accounts.noRegistration} at {@code rna} if it is registered nowhere */
    public OrganisationParticulars {
        if (rna == null && siren == null && court == null) {
            throw BusinessException.invalid("accounts.noRegistration", "rna");
        }
    }

    /** Reads a form. @throws BusinessException at the first field that cannot be accepted */
    public static OrganisationParticulars of(OrganisationForm form) {
        String name = Texts.required(form.name(), "name", LONGEST_NAME).replaceAll("\\s+", " ");
        if (name.length() < 2) {
            throw BusinessException.invalid("accounts.nameTooShort", "name");
        }
        return new OrganisationParticulars(
                name,
                Rna.typed(form.rna()),
                Siren.typed(form.siren()),
                CourtReference.typed(form.courtReference()),
                Texts.required(form.street(), "street", LONGEST_STREET).replaceAll("\\s+", " "),
                postcode(form.postcode()),
                Texts.required(form.town(), "town", LONGEST_TOWN),
                Email.typed(form.headOfficeEmail(), "headOfficeEmail"),
                Telephone.typed(form.telephone()),
                president(form.president()));
    }

    private static String postcode(String typed) {
        String postcode = Texts.required(typed, "postcode", 20).replace(" ", "");
        if (!postcode.matches("[0-9]{5}")) {
            throw BusinessException.invalid("accounts.noPostcode", "postcode");
        }
        return postcode;
    }

    private static String president(String typed) {
        String president = Texts.required(typed, "president", LONGEST_PERSON).replaceAll("\\s+", " ");
        if (president.length() < 2) {
            throw BusinessException.invalid("accounts.nameTooShort", "president");
        }
        return president;
    }
}
