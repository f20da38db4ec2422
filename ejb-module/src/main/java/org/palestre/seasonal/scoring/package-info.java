/**
 * What a request weighs against others: the criteria of a campaign, what clubs declare about themselves, and the score.
 *
 * <p><b>What it does.</b> The office {@link org.palestre.seasonal.scoring.boundary.ManageCriteria says} what counts in a
 * campaign, how much, and in which words clubs read it; a club
 * {@link org.palestre.seasonal.scoring.boundary.DeclareFigures declares} its members and its level, and the office
 * {@link org.palestre.seasonal.scoring.boundary.CheckFigures checks} that; anybody entitled
 * {@link org.palestre.seasonal.scoring.boundary.ConsultScores reads} the score of a request, part by part.
 *
 * <p><b>Rules it carries.</b>
 * <ul>
 *   <li>Art. 12: slots are allocated with regard to the general interest and so that everybody may practise. The criteria
 *       say what that means in a campaign; they are data, and a campaign that has none scores nothing.
 *   <li>A score is computed from what is known when it is asked for, never stored, and names what is not known.
 *   <li>A score advises. It decides nothing.
 *   <li>A club reads the score of its own refused request once the refusal is published, and nobody else's ever.
 * </ul>
 *
 * <p><b>What it does not do.</b> It does not rank, propose or decide.
 */
package org.palestre.seasonal.scoring;
