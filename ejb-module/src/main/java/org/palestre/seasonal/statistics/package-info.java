/**
 * What the seasons of the clubs come to in figures: hours asked for, granted and used.
 *
 * <p><b>What it does.</b> It {@link org.palestre.seasonal.statistics.boundary.ComputeStatistics gathers} now and then what
 * each request of a season asked for, got and used, and {@link org.palestre.seasonal.statistics.boundary.ConsultStatistics
 * shows} it by sport, by whom it is for, by place and by club, with the reasons of refusals and the seasons before.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>Hours are hours of one area: two hours in two areas are four. What is asked is counted on the days that the
 *       season's calendar leaves, as a grant would be; what is granted is what stands in the plannings.
 *   <li>Drafts and withdrawn requests do not count. Decisions count as soon as they are taken, because only the office
 *       reads these figures.
 *   <li>An agent sees the figures of the sites entrusted to him or her.
 *   <li>Figures say of which moment they are.
 * </ul>
 *
 * <p><b>What it does not do.</b> It changes nothing but its own figures.
 */
package org.palestre.seasonal.statistics;
