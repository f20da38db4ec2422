package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/**
 * The city's own wording for one campaign, in French (it ends up in documents with legal force). Each may hold several
 * paragraphs; only the deliberation and the answers' notice may be left empty.
 *
 * @param introduction what clubs read before they begin
 * @param answersNotice when and how answers are given
 * @param deliberation the council's decision that the permits refer to (art. 13)
 * @param fee what the occupation costs, or that it is free (CGPPP L2125-1)
 * @param safetyRules rules of safety that permits state
 * @param upkeepRules rules of upkeep that permits state
 * @param signatory who signs permits: function and name
 */
public record CampaignTexts(
        String introduction,
        String answersNotice,
        String deliberation,
        String fee,
        String safetyRules,
        String upkeepRules,
        String signatory)
        implements Serializable {

    /** Longest of these texts, in characters. */
    public static final int LONGEST = 4_000;

    /** The same texts, each put in other words; those that are empty stay so. */
    public CampaignTexts reworded(UnaryOperator<String> words) {
        return new CampaignTexts(
                words.apply(introduction),
                words.apply(answersNotice),
                words.apply(deliberation),
                words.apply(fee),
                words.apply(safetyRules),
                words.apply(upkeepRules),
                words.apply(signatory));
    }
}
