package org.palestre.billing.tariff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.tariff.control.DeliberationFile;
import org.palestre.billing.tariff.control.GridIncrease;
import org.palestre.billing.tariff.control.GridRules;
import org.palestre.billing.tariff.entity.GridContents;
import org.palestre.billing.tariff.entity.Grids;
import org.palestre.billing.tariff.entity.Tariffs;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SensibleDates;
import org.palestre.shared.Texts;

/** The treasurer writes a grid: from nothing, or from an earlier one with other prices. It prices nothing until it is in force. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.ADMINISTRATOR})
public class DraftGrid {

    /** What grids are in the audit trail. */
    public static final String SUBJECT = "billing.tariffGrid";

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REFERENCE = 60;

    @EJB
    private AuditTrail audit;

    @EJB
    private DocumentArchive archive;

    @Inject
    private TariffOffice office;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Grids grids;

    @Inject
    private GridContents contents;

    /**
     * Begins an empty draft.
     *
     * @return its id
     * @throws BusinessException {@code tariff.unknownTariff}; {@code shared.missing} and the like at {@code name}, {@code
     *     startsOn}; {@code accounts.outOfScope}
     */
    public long begin(String tariff, String name, LocalDate startsOn) {
        office.requireWholeCity();
        return added(tariff, name, startsOn, null, List.of());
    }

    /**
     * Begins a draft with the items and rules of another grid, its prices changed by some percent.
     *
     * @return its id
     * @throws BusinessException {@code tariff.unknownGrid}; {@code tariff.badPercent} at {@code percent}; as {@link #begin}
     */
    public long copy(long gridId, String name, LocalDate startsOn, Increase increase) {
        office.requireWholeCity();
        GridView original = grids.get(gridId, office.today());
        List<GridItem> items = GridIncrease.apply(contents.of(gridId), increase == null ? Increase.NONE : increase);
        return added(original.tariffCode(), name, startsOn, gridId, GridRules.items(items, tariffs.userKinds()));
    }

    private long added(String tariff, String name, LocalDate startsOn, Long copiedFrom, List<GridItem> items) {
        if (tariff == null || tariffs.find(tariff).isEmpty()) {
            throw BusinessException.invalid("tariff.unknownTariff", "tariff");
        }
        String tidy = Texts.required(name, "name", LONGEST_NAME);
        long id = grids.add(tariff, tidy, date(startsOn), copiedFrom, office.who(), office.instant());
        contents.replace(id, items);
        audit.record("tariff.beginGrid", SUBJECT, id, tidy);
        return id;
    }

    /**
     * Names the draft, its first day and the vote.
     *
     * @param pdf the deliberation; null or empty keeps the one that is there
     * @throws BusinessException {@code tariff.unknownGrid}, {@code tariff.changedMeanwhile}; {@code shared.missing} and the
     *     like; {@code tariff.noPdf}, {@code tariff.fileTooLarge} (MB) at {@code file}; {@code accounts.outOfScope}
     */
    public void change(
            long gridId,
            long version,
            String name,
            LocalDate startsOn,
            String reference,
            LocalDate votedOn,
            byte[] pdf) {
        office.requireWholeCity();
        GridView grid = grids.get(gridId, office.today());
        String tidy = Texts.required(name, "name", LONGEST_NAME);
        String voted = Texts.optional(reference, "deliberationReference", LONGEST_REFERENCE);
        grids.change(
                gridId,
                version,
                tidy,
                date(startsOn),
                voted,
                SensibleDates.check(votedOn, "deliberationDate"),
                pdf == null || pdf.length == 0 ? null : stored(grid, voted, DeliberationFile.checked(pdf)));
        audit.record("tariff.changeGrid", SUBJECT, gridId, tidy);
    }

    private Long stored(GridView grid, String reference, byte[] pdf) {
        String title = "Délibération " + (reference == null ? grid.name() : reference);
        return archive.store(new NewDocument(
                "billing.deliberation", title, DeliberationFile.name(reference), "application/pdf", pdf));
    }

    /**
     * Saves one item with its rules; an item of the same code is replaced, a new one comes last.
     *
     * @param formerCode the code that it had, null for a new one
     * @throws BusinessException {@code tariff.changedMeanwhile}; {@code tariff.sameCode} at {@code code}; as the rules of
     *     items say at their fields; {@code accounts.outOfScope}
     */
    public void saveItem(long gridId, long version, String formerCode, GridItem wanted) {
        office.requireWholeCity();
        GridItem tidy = GridRules.item(wanted, tariffs.userKinds());
        List<GridItem> items = new ArrayList<>();
        boolean replaced = false;
        for (GridItem item : contents.of(gridId)) {
            replaced |= item.code().equals(formerCode);
            items.add(item.code().equals(formerCode) ? tidy : item);
        }
        if (!replaced) {
            items.add(tidy);
        }
        replace(gridId, version, GridRules.items(items, tariffs.userKinds()), tidy.nameFrench());
    }

    /** Takes an item out of a draft. @throws BusinessException {@code tariff.changedMeanwhile}; {@code accounts.outOfScope} */
    public void removeItem(long gridId, long version, String code) {
        office.requireWholeCity();
        List<GridItem> rest = contents.of(gridId).stream()
                .filter(item -> !item.code().equals(code))
                .toList();
        replace(gridId, version, rest, code);
    }

    /**
     * Lets a draft hold exactly these items, as a file or a program says them.
     *
     * @throws BusinessException {@code tariff.changedMeanwhile}; as the rules of items say; {@code accounts.outOfScope}
     */
    public void replaceItems(long gridId, long version, List<GridItem> items) {
        office.requireWholeCity();
        replace(gridId, version, GridRules.items(items, tariffs.userKinds()), null);
    }

    private void replace(long gridId, long version, List<GridItem> items, String what) {
        grids.get(gridId, office.today());
        grids.touch(gridId, version);
        contents.replace(gridId, items);
        audit.record("tariff.changePrices", SUBJECT, gridId, what);
    }

    /** Throws a draft away. @throws BusinessException {@code tariff.changedMeanwhile}; {@code accounts.outOfScope} */
    public void delete(long gridId, long version) {
        office.requireWholeCity();
        GridView grid = grids.get(gridId, office.today());
        grids.delete(gridId, version);
        audit.record("tariff.deleteGrid", SUBJECT, gridId, grid.name());
    }

    private static LocalDate date(LocalDate startsOn) {
        if (startsOn == null) {
            throw BusinessException.invalid("shared.missing", "startsOn");
        }
        return SensibleDates.check(startsOn, "startsOn");
    }
}
