/**
 * One-off requests: a club's dated needs, asked for at any time of the year and apart from the campaign.
 *
 * <p><b>What it does.</b> A club {@link org.palestre.seasonal.oneoff.boundary.RequestOneOffBooking asks} for a list of
 * dates, typed or {@link org.palestre.seasonal.oneoff.boundary.ReadDates read} from a calendar (CSV, iCalendar); the
 * booking office {@link org.palestre.seasonal.oneoff.boundary.ExamineOneOffRequests examines} and
 * {@link org.palestre.seasonal.oneoff.boundary.DecideOneOffRequest decides} date by date; the club gives single dates back.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>S1: competitions are entered date by date, are not renewed, and their calendars come in from July on.
 *   <li>Art. 11: use other than sport is exceptional, and the district's opinion is heard before it is granted.
 *   <li>Art. 15: a match within the club's own slot is only announced.
 *   <li>A request is submitted once and keeps its number; all granted dates are occupied in one transaction, or none.
 *   <li>What was granted stands in a permit with a code that anybody {@link
 *       org.palestre.seasonal.oneoff.boundary.VerifyOneOffPermit checks}; with each change of its dates a further edition
 *       replaces it, and the one before is void.
 *   <li>What each kind asks for is the city's to set ({@link org.palestre.seasonal.oneoff.boundary.ManageOneOffKinds}).
 * </ul>
 *
 * <p><b>What it does not do.</b> It does not judge conflicts ({@code occupancy} does) and charges nothing.
 */
package org.palestre.seasonal.oneoff;
