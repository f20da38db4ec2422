/**
 * Documents of the city: made as PDF that a screen reader can read and an archive keeps (PDF/A, PDF/UA), stored
 * unchanged with their fingerprint.
 *
 * <p>Contexts lay their templates as {@code documents/<name>.xhtml.ftl} on the class path, and keep the id of what they
 * stored; they decide who may read it. Out of scope: what a document says, and who receives it.
 */
@Tier(1)
package org.palestre.documents;

import org.palestre.shared.Tier;
