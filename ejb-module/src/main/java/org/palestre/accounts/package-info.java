/**
 * People, the organisations they act for, and the agents of the city: who somebody is and what he or she may do.
 *
 * <p><b>Does.</b> Accounts that people open themselves and confirm by e-mail; signing in, with a growing delay after
 * repeated failures; passwords, forgotten or changed; organisations (associations with an RNA or SIREN number or a
 * reference of the register of a court of Alsace-Moselle) and the delegations by which a person acts for one of them;
 * agents with their roles and their scope of sites and districts.
 *
 * <p><b>Does not.</b> Compare passwords: the server's security realm does, with the views {@code accounts.sign_in} and
 * {@code accounts.sign_in_role}. Decide what a role may do: each boundary declares that itself.
 *
 * <p><b>Rules.</b> An e-mail is one account. Nobody can find out which addresses have one: registering, signing in and
 * asking for a link answer alike, and take as long, whether it exists or not. A link works once. A new password, other
 * roles and a suspension end the sessions that are open. An organisation always keeps a legal representative.
 *
 * <p><b>Used by.</b> Every higher context asks {@link org.palestre.accounts.boundary.CurrentPerson} who is calling and
 * {@link org.palestre.accounts.boundary.ConsultOrganisations} about clubs.
 */
@Tier(2)
package org.palestre.accounts;

import org.palestre.shared.Tier;
