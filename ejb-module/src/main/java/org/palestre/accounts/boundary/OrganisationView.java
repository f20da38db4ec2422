package org.palestre.accounts.boundary;

/**
 * An organisation as others see it.
 *
 * @param registration how it is registered, ready to be shown: RNA, SIREN or the reference of a court
 * @param headOfficeEmail where acknowledgements and refusals go
 * @param headOfficeAddress street, postcode and town on one line
 */
public record OrganisationView(
        long id,
        String name,
        String registration,
        String headOfficeEmail,
        String headOfficeAddress,
        String president) {}
