package org.palestre.accounts.boundary;

/**
 * What somebody says of an organisation, as typed. At least one of the three registrations is needed.
 *
 * @param rna number in the national register of associations, or null
 * @param siren SIREN number, or null
 * @param courtReference court, volume and folio for Alsace-Moselle, or null
 * @param headOfficeEmail where acknowledgements and refusals go
 * @param telephone or null
 * @param president who presides it
 */
public record OrganisationForm(
        String name,
        String rna,
        String siren,
        String courtReference,
        String street,
        String postcode,
        String town,
        String headOfficeEmail,
        String telephone,
        String president) {}
