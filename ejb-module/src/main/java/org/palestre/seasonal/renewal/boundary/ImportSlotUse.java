package org.palestre.seasonal.renewal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.renewal.control.SlotUseFile;
import org.palestre.seasonal.renewal.entity.SlotUses;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * The booking office brings how often each slot was really used, counted on paper or by another program, until attendance
 * is taken on site. Lines that cannot be taken are told one by one and left out; the rest is taken.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ImportSlotUse {

    @EJB
    private AuditTrail audit;

    @EJB
    private CurrentPerson person;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private Campaigns campaigns;

    @Inject
    private SlotUses uses;

    @Inject
    private Clock clock;

    /** The slots of the agent's scope that clubs can renew now, to be filled in; none without a campaign. */
    public List<SlotToCount> toCount() {
        return campaigns
                .currentId(clock.instant())
                .map(campaign -> uses.toCount(campaign, person.scope(), clock.instant()))
                .orElse(List.of());
    }

    /**
     * What a file would bring; nothing is written.
     *
     * @throws BusinessException {@code renewal.use.tooLarge}, {@code renewal.use.empty}, {@code renewal.use.notCsv}
     */
    public SlotUseImport preview(byte[] file) {
        return plan(SlotUseFile.read(file));
    }

    /**
     * Keeps the figures, in place of older ones for the same slots and seasons. Twice is the same as once.
     *
     * @throws BusinessException as {@link #preview}; {@code renewal.use.nothing} if no line can be taken
     */
    public SlotUseImport apply(byte[] file) {
        SlotUseImport plan = plan(SlotUseFile.read(file));
        if (plan.lines().isEmpty()) {
            throw BusinessException.invalid("renewal.use.nothing", "file");
        }
        Map<String, SeasonRef> seasons = seasons();
        uses.keep(
                plan.lines().stream()
                        .map(line -> new SlotUses.Kept(
                                line.permitNumber(), seasons.get(line.season()).id(), line.planned(), line.used()))
                        .toList(),
                clock.instant());
        audit.record(
                "renewal.importSlotUse",
                "seasonal.slotUse",
                0,
                String.valueOf(plan.lines().size()));
        return plan;
    }

    private SlotUseImport plan(SlotUseFile file) {
        Set<String> numbers =
                file.rows().stream().map(SlotUseFile.Row::permitNumber).collect(Collectors.toSet());
        Map<String, SlotUses.Known> known = uses.known(numbers, person.scope()).stream()
                .collect(Collectors.toMap(SlotUses.Known::permitNumber, Function.identity()));
        Map<List<Object>, SlotUses.Kept> kept = uses.of(numbers).stream()
                .collect(Collectors.toMap(one -> List.of(one.permitNumber(), one.seasonId()), Function.identity()));
        Map<String, SeasonRef> seasons = seasons();
        Set<List<String>> seen = new HashSet<>();
        List<UsedSlot> lines = new ArrayList<>();
        List<SlotUseError> errors = new ArrayList<>(file.errors());
        for (SlotUseFile.Row row : file.rows()) {
            SlotUses.Known permit = known.get(row.permitNumber());
            SeasonRef season = seasons.get(row.season());
            if (permit == null) {
                errors.add(new SlotUseError(row.line(), "renewal.use.unknownPermit", row.permitNumber()));
            } else if (!permit.inScope()) {
                errors.add(new SlotUseError(row.line(), "renewal.use.outOfScope", permit.site()));
            } else if (season == null) {
                errors.add(new SlotUseError(row.line(), "renewal.use.unknownSeason", row.season()));
            } else if (!seen.add(List.of(row.permitNumber(), row.season()))) {
                errors.add(new SlotUseError(row.line(), "renewal.use.twice", row.permitNumber()));
            } else {
                lines.add(line(row, permit, kept.get(List.of(row.permitNumber(), season.id()))));
            }
        }
        errors.sort(Comparator.comparing(SlotUseError::line));
        return new SlotUseImport(lines, errors);
    }

    private static UsedSlot line(SlotUseFile.Row row, SlotUses.Known permit, SlotUses.Kept kept) {
        SlotUse before = kept == null ? null : new SlotUse(row.season(), kept.planned(), kept.used());
        return new UsedSlot(
                row.line(),
                row.permitNumber(),
                permit.organisation(),
                permit.site(),
                row.season(),
                row.planned(),
                row.used(),
                before);
    }

    private Map<String, SeasonRef> seasons() {
        return campaignViews.seasons().stream().collect(Collectors.toMap(SeasonRef::label, Function.identity()));
    }
}
