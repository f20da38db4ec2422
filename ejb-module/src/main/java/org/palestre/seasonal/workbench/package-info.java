/**
 * The booking office's workbench: how thousands of requests become decisions.
 *
 * <p><b>What it does.</b> An officer sees {@link org.palestre.seasonal.workbench.boundary.ConsultDemand demand against
 * supply}, takes a {@link org.palestre.seasonal.workbench.boundary.ConsultConflictGroups group of requests} that want the
 * same, {@link org.palestre.seasonal.workbench.boundary.CompareRequests compares} them,
 * {@link org.palestre.seasonal.workbench.boundary.ProposeDecision proposes} a decision that colleagues see, and
 * {@link org.palestre.seasonal.workbench.boundary.DecideInBulk decides} on many requests in one go.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>Art. 12: the city allocates with regard to the general interest; what competes is decided on with all that it
 *       competes with in view.
 *   <li>Supply is counted in smallest parts, so that a hall and its halves are never counted twice.
 *   <li>A proposal binds nobody: it holds no area and is told to no club. Each officer has one at most for a request.
 *   <li>Deciding on many requests is deciding on each: in a transaction of its own, once, however often it is clicked or
 *       begun again, by the same rules as one decision, and in the name and within the scope of the officer.
 * </ul>
 *
 * <p><b>What it does not do.</b> It decides nothing by itself and knows no rule of deciding: the core's decisions do.
 */
package org.palestre.seasonal.workbench;
