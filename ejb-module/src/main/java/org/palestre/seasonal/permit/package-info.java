/**
 * The life of a permit after it was issued: who looks at it, suspension, withdrawal, the agreement of a keyless slot and
 * the people who coach.
 *
 * <p><b>What it does.</b> Club and office {@link org.palestre.seasonal.permit.boundary.ConsultPermit see} a permit with
 * its editions and its history. The office {@link org.palestre.seasonal.permit.boundary.SuspendPermit suspends} and
 * {@link org.palestre.seasonal.permit.boundary.RevokePermit revokes} it, and lets a slot be used
 * {@link org.palestre.seasonal.permit.boundary.ManageAgreement without an agent of the city}; the club
 * {@link org.palestre.seasonal.permit.boundary.CompleteAgreement completes} that agreement and keeps its list of
 * {@link org.palestre.seasonal.permit.boundary.ManageCoaches coaches}.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>What an edition says is never rewritten; a change is a further edition, and the one before is void. One edition
 *       is in force for each request, by a unique index.
 *   <li>Art. 14; CGPPP L2122-3: a permit is precarious and revocable. The club is told with the reason, and how it can
 *       reply.
 *   <li>A suspended club stays out, and nobody else gets its units, unless the office chooses so.
 *   <li>Art. 16: a keyless slot is used only under a signed agreement, which is for one club in certain premises and
 *       {@link org.palestre.seasonal.permit.reaction.KeepAgreement follows} the editions of the permit.
 *   <li>Art. 15 and S1: who answers for the sessions is named, and who coaches with what diploma.
 * </ul>
 *
 * <p><b>What it does not do.</b> It changes neither areas nor times ({@code change}).
 */
package org.palestre.seasonal.permit;
