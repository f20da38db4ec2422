package org.palestre.seasonal.pricing.control;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.seasonal.pricing.boundary.BillingTerm;

/** Which term a day belongs to, over all seasons. Days before the first term and after one belong to their neighbour. */
public final class TermCalendar {

    private final List<Term> terms;

    /** A term in its season. */
    public record Term(BillingTerm term, String season, long seasonDays) {

        /** Whether a day lies in it; those between two seasons lie in none. */
        boolean contains(LocalDate day) {
            return !day.isBefore(term.firstDate()) && !day.isAfter(term.lastDate());
        }

        /** As an invoice names it, in a language. */
        public String label(String language) {
            return term.label(language) + " " + season;
        }
    }

    private TermCalendar(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** @param known the terms that the city has set, by season; seasons without any have the usual ones */
    public static TermCalendar of(List<SeasonView> seasons, Map<Long, List<BillingTerm>> known) {
        List<Term> all = new ArrayList<>();
        for (SeasonView season : seasons) {
            long days = season.dates().days().count();
            known.getOrDefault(season.id(), usual(season)).stream()
                    .map(term -> new Term(term, season.label(), days))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(one -> one.term().firstDate()));
        return new TermCalendar(all);
    }

    /** The term of a day. @throws IllegalStateException if there is no season at all */
    public Term of(LocalDate day) {
        Term found = null;
        for (Term one : terms) {
            if (found == null || !one.term().firstDate().isAfter(day)) {
                found = one;
            }
        }
        if (found == null) {
            throw new IllegalStateException("there is no season");
        }
        return found;
    }

    /** Three: until 31 December, until 31 March, until the end of the season; each due on its first day (L2125-4). */
    public static List<BillingTerm> usual(SeasonView season) {
        LocalDate first = season.dates().start();
        LocalDate last = season.dates().last();
        List<BillingTerm> terms = new ArrayList<>();
        LocalDate start = first;
        for (LocalDate cut : List.of(
                LocalDate.of(first.getYear(), Month.DECEMBER, 31),
                LocalDate.of(first.getYear() + 1, Month.MARCH, 31))) {
            if (!cut.isBefore(start) && cut.isBefore(last)) {
                terms.add(usual(terms.size() + 1, start, cut));
                start = cut.plusDays(1);
            }
        }
        terms.add(usual(terms.size() + 1, start, last));
        return terms;
    }

    private static BillingTerm usual(int position, LocalDate first, LocalDate last) {
        String french = position == 1 ? "1er trimestre" : position + "e trimestre";
        String english = List.of("First term", "Second term", "Third term").get(position - 1);
        return new BillingTerm(position, french, english, first, last, first);
    }
}
