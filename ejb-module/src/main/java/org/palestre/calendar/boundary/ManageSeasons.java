package org.palestre.calendar.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import org.palestre.calendar.control.Dates;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.DateRange;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;
import org.palestre.shared.Texts;

/** Keeps the sports seasons: from 1 September to early July, never two at once. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ManageSeasons {

    private static final int LONGEST_DAYS = 400;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @EJB
    private CityCalendar calendar;

    /** The season that comes after the last one: 1 September to the first Sunday of July. */
    public SeasonChange proposal() {
        List<SeasonView> seasons = calendar.seasons();
        int year = seasons.isEmpty()
                ? LocalDate.now(clock).getYear()
                : seasons.get(seasons.size() - 1).dates().last().getYear();
        return new SeasonChange(
                "%d-%02d".formatted(year, (year + 1) % 100),
                LocalDate.of(year, Month.SEPTEMBER, 1),
                LocalDate.of(year + 1, Month.JULY, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** All seasons, the latest first. */
    public List<SeasonView> list() {
        List<SeasonView> seasons = new ArrayList<>(calendar.seasons());
        Collections.reverse(seasons);
        return seasons;
    }

    /**
     * A new season.
     *
     * @throws BusinessException {@code calendar.seasonOverlaps} at {@code first}, {@code calendar.seasonLabelTaken} at
     *     {@code label}, {@code shared.endBeforeStart} or {@code calendar.spanTooLong} at {@code last}
     */
    public long add(SeasonChange season) {
        String label = Texts.required(season.label(), "label", 20);
        DateRange dates = dates(season);
        return refusing(() -> database.number(
                "INSERT INTO calendar.season (label, start_date, end_date) VALUES (?, ?, ?) RETURNING id",
                label,
                dates.start(),
                dates.end()));
    }

    /**
     * Other words or dates for a season; slots that were granted for it keep their dates.
     *
     * @throws BusinessException as {@link #add}; {@code calendar.unknownSeason} if it is gone
     */
    public void change(long id, SeasonChange season) {
        String label = Texts.required(season.label(), "label", 20);
        DateRange dates = dates(season);
        long changed = refusing(() -> database.update(
                "UPDATE calendar.season SET label = ?, start_date = ?, end_date = ?, version = version + 1 WHERE id = ?",
                label,
                dates.start(),
                dates.end(),
                id));
        if (changed == 0) {
            throw BusinessException.notFound("calendar.unknownSeason");
        }
    }

    /**
     * Takes a season out.
     *
     * @throws BusinessException {@code calendar.seasonUsed} if a campaign or a slot belongs to it
     */
    public void remove(long id) {
        refusing(() -> database.update("DELETE FROM calendar.season WHERE id = ?", id));
    }

    private static DateRange dates(SeasonChange season) {
        LocalDate end = season.last() == null ? null : season.last().plusDays(1);
        return Dates.range(season.first(), end, "first", "last", LONGEST_DAYS);
    }

    private static long refusing(LongSupplier change) {
        try {
            return change.getAsLong();
        } catch (PersistenceException e) {
            throw switch (SqlState.of(e)) {
                case SqlState.EXCLUSION -> BusinessException.invalid("calendar.seasonOverlaps", "first");
                case SqlState.UNIQUE -> BusinessException.invalid("calendar.seasonLabelTaken", "label");
                case SqlState.FOREIGN_KEY -> BusinessException.conflict("calendar.seasonUsed");
                default -> e;
            };
        }
    }
}
