/**
 * Documents due: what the city asks of each club, as the insurance certificate (art. 20, 21), the articles of association, the
 * contrat d'engagement républicain (décret 2021-1947), and what the club has handed in.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>The list is the city's ({@link org.palestre.seasonal.clubdocuments.boundary.ManageDocumentKinds}).
 *   <li>A file is PDF, JPEG or PNG by its content, and counts once the office has accepted it; what it replaces counts until then.
 *   <li>A document that expires is reminded of once before, and once when it has expired.
 *   <li>A club never sees another club's document.
 * </ul>
 *
 * <p>Which of these kinds a campaign asks for, and until when, is its own affair ({@code seasonal.campaign}).
 */
package org.palestre.seasonal.clubdocuments;
