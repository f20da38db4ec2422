/**
 * What changes in a slot in the middle of a season.
 *
 * <p><b>What it does.</b> The office gives a slot {@link org.palestre.seasonal.change.boundary.ChangeSlot other areas, days,
 * times or dates} for the rest of the season or for {@link org.palestre.seasonal.change.boundary.ChangeSession one date},
 * and lets two clubs {@link org.palestre.seasonal.change.boundary.SwapSlots change places}; a club
 * {@link org.palestre.seasonal.change.boundary.GiveUpSlot gives its slot up} and
 * {@link org.palestre.seasonal.change.boundary.AnnounceMatch announces a match}.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>What a step brings and what stands in its way is shown before it is confirmed.
 *   <li>A change for the rest of the season is a further edition of the permit; one date is not, but stands in the history.
 *   <li>Two clubs change places both or not at all. Whether an agent of the city is there goes with the place and its hours;
 *       art. 16: the agreement does not, who comes to a keyless slot signs another one before using it.
 *   <li>Art. 14: a suspended slot can be changed, and stays suspended.
 *   <li>Everybody concerned is told, once.
 *   <li>S1: a slot that is not given up is invoiced, used or not; what is given up is free for others the same minute.
 *   <li>Art. 15: a match takes place in a club's own slot if the city is told beforehand.
 * </ul>
 *
 * <p><b>What it does not do.</b> It prices nothing itself: the component {@code pricing} hears {@link org.palestre.seasonal.event.PermitChanged} and
 * {@link org.palestre.seasonal.event.SlotGivenUp}, and asks {@link org.palestre.seasonal.boundary.HoursGranted}.
 */
package org.palestre.seasonal.change;
