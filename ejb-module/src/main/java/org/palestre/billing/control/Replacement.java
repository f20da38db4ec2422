package org.palestre.billing.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.billing.boundary.LineState;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewLine;
import org.palestre.shared.Money;

/**
 * What has to be done so that of a booking the wanted lines stand and no others.
 *
 * @param takenAway in the order of the lines, in which everybody takes hold of them
 * @param added lines that are new, or take the place of one that is taken away
 */
public record Replacement(List<Part> takenAway, List<NewLine> added) {

    /**
     * What is taken away from a line.
     *
     * @param explanation how it was reckoned: the wanted line's, if it costs less than before
     */
    public record Part(LineView line, Money by, List<ExplanationStep> explanation) {}

    public Replacement {
        takenAway = List.copyOf(takenAway);
        added = List.copyOf(added);
    }

    /** @param standing the lines that stand, one for each key */
    public static Replacement of(Collection<LineView> standing, Collection<NewLine> wanted) {
        Map<String, NewLine> missing = new HashMap<>();
        wanted.forEach(line -> missing.put(line.key(), line));
        List<Part> takenAway = new ArrayList<>();
        standing.stream().sorted(Comparator.comparingLong(LineView::id)).forEach(line -> {
            NewLine asked = missing.get(line.key());
            if (asked == null) {
                takenAway.add(whole(line));
            } else if (stays(line, asked)) {
                missing.remove(line.key());
            } else if (costsLess(line, asked)) {
                missing.remove(line.key());
                takenAway.add(new Part(line, line.standing().minus(asked.amount()), asked.explanation()));
            } else {
                takenAway.add(whole(line));
            }
        });
        List<NewLine> added =
                wanted.stream().filter(line -> missing.containsKey(line.key())).toList();
        return new Replacement(takenAway, added);
    }

    private static Part whole(LineView line) {
        return new Part(line, line.standing(), line.explanation());
    }

    /** A line that was debited stays if it costs the same; one that waits, only if it says the same. */
    private static boolean stays(LineView line, NewLine asked) {
        boolean sameMoney = line.payerId() == asked.payerId()
                && line.serviceCode().equals(asked.serviceCode())
                && line.standing().equals(asked.amount());
        boolean sameWords = line.label().equals(asked.label())
                && line.period().equals(asked.period())
                && line.dueOn().equals(asked.dueOn())
                && line.quantity().compareTo(asked.quantity()) == 0
                && line.vatRate().compareTo(asked.vatRate()) == 0;
        return sameMoney && (line.state() == LineState.DEBITED || sameWords);
    }

    private static boolean costsLess(LineView line, NewLine asked) {
        return line.state() == LineState.DEBITED
                && line.payerId() == asked.payerId()
                && line.serviceCode().equals(asked.serviceCode())
                && asked.amount().compareTo(line.standing()) < 0;
    }
}
