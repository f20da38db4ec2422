/**
 * The hours that schools have every week of a season, in halls and on grounds that are no specialised installations.
 *
 * <p><b>What it does.</b> The office {@link org.palestre.occupancy.schooltime.boundary.PlanSchoolTime plans} hours, typed
 * or read from a file, sees line by line what would happen and who would lose what, and enters them; they are
 * {@link org.palestre.occupancy.schooltime.boundary.ManageSchoolTime listed} and given back.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>Art. 9: during the periods of lessons, never in school breaks or on public holidays, installations that are not
 *       specialised go to schools first. What clubs or others have at that time is cancelled with the reason, each of them
 *       is told once; works and closures stand. On a specialised installation nobody has to give way: pools and
 *       tennis, unless the city says otherwise of an area, and areas of which it says so.
 *   <li>The consequences are those that were shown: if they changed meanwhile, nothing happens.
 *   <li>The same hours twice are the same as once.
 * </ul>
 *
 * <p><b>What it does not do.</b> It knows schools by their names only, and writes no mail: contexts above hear
 * {@link org.palestre.occupancy.schooltime.event.SchoolTimeTookPrecedence what was lost}.
 */
package org.palestre.occupancy.schooltime;
