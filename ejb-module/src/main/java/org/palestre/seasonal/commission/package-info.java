/**
 * Allocation commissions: the city and a district decide on requests together.
 *
 * <p><b>What it does.</b> There is a {@link org.palestre.seasonal.commission.boundary.ManageCommissions commission} for
 * each district and one for the pools. The office {@link org.palestre.seasonal.commission.boundary.PlanSession plans} its
 * sessions and invites, {@link org.palestre.seasonal.commission.boundary.PrepareAgenda puts} requests on the agenda with its
 * opinion, {@link org.palestre.seasonal.commission.boundary.DecideInSession records} what is decided, and
 * {@link org.palestre.seasonal.commission.boundary.CloseSession closes} the session with its minutes.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>S1: answers come after the meetings with the district town halls. A request on an agenda is "before the
 *       commission", and stands where it stood once it is taken off.
 *   <li>A request is at most once on an agenda that is not closed, and while it is there nobody decides on it elsewhere.
 *   <li>A decision goes through the same rules as at the desk ({@code DecideSlotRequest}), in one transaction with votes
 *       and reason. The club is told when the session is closed, or when its campaign publishes all decisions together;
 *       until then it can be undone.
 *   <li>No more votes than members present; no decision below the quorum; a closed session never changes.
 *   <li>What is postponed goes on to the commission's next session.
 *   <li>A club never sees opinions, votes or minutes.
 * </ul>
 *
 * <p><b>What it does not do.</b> It does not judge conflicts and knows no rule of its own about what may be granted.
 */
package org.palestre.seasonal.commission;
