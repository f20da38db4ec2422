package org.palestre.seasonal.control;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.palestre.seasonal.boundary.CampaignForm;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.SeasonRef;

/**
 * A campaign as the one after another: the seasons that follow, the same days of the year, the same texts. A campaign for
 * two seasons comes every second year.
 */
public final class NextCampaign {

    private NextCampaign() {}

    /**
     * The form of the next campaign, to be looked at before it is saved.
     *
     * @param known the seasons of the calendar; those that follow are chosen only if all of them are there
     */
    public static CampaignForm after(CampaignView last, List<SeasonRef> known, ZoneId zone) {
        int years = last.seasons().size();
        List<SeasonRef> following = known.stream()
                .filter(season -> season.firstDate().isAfter(last.lastDate()))
                .sorted(Comparator.comparing(SeasonRef::firstDate))
                .limit(years)
                .toList();
        List<SeasonRef> seasons = following.size() == years ? following : List.of();
        UnaryOperator<String> anew = text -> inTheWordsOf(text, last.seasons(), seasons);
        String name = anew.apply(last.name());
        return new CampaignForm(
                name.equals(last.name()) ? null : name,
                later(last.opensAt(), years, zone),
                later(last.closesAt(), years, zone),
                seasons.stream().map(SeasonRef::id).toList(),
                last.publication(),
                later(last.publishesAt(), years, zone),
                last.texts().reworded(anew));
    }

    /** A text with the labels of the new seasons in place of the old ones. */
    private static String inTheWordsOf(String text, List<SeasonRef> old, List<SeasonRef> seasons) {
        String result = text;
        for (int i = seasons.size() - 1; i >= 0 && result != null; i--) {
            result = result.replace(old.get(i).label(), seasons.get(i).label());
        }
        return result;
    }

    private static LocalDateTime later(Instant moment, int years, ZoneId zone) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone).plusYears(years);
    }
}
