package org.palestre.billing.tariff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.palestre.billing.tariff.control.GridReader;
import org.palestre.billing.tariff.control.GridTables;
import org.palestre.billing.tariff.entity.GridContents;
import org.palestre.billing.tariff.entity.Grids;
import org.palestre.billing.tariff.entity.Tariffs;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The treasurer fills a draft from a spreadsheet: first what it would become, then that it does. Any grid can be written out. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.ADMINISTRATOR})
public class ImportGrid {

    @EJB
    private DraftGrid drafts;

    @Inject
    private TariffOffice office;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Grids grids;

    @Inject
    private GridContents contents;

    /**
     * Reads a file, CSV or xlsx by its content; nothing is changed.
     *
     * @throws BusinessException {@code tariff.unknownGrid}; {@code tariff.fileTooLarge} (MB), {@code tariff.fileTooLong} (rows), {@code
     *     tariff.fileUnreadable}, {@code tariff.noHeading} (columns), {@code shared.missing} at {@code file}
     */
    public GridImport read(long gridId, byte[] content) {
        grids.get(gridId, office.today());
        return GridReader.read(content, contents.of(gridId), tariffs.userKinds());
    }

    /**
     * Lets the draft hold what the file says. Cases may still have faults; they keep it from being put in force.
     *
     * @throws BusinessException {@code tariff.linesWithErrors} (number) at {@code file}; {@code tariff.changedMeanwhile}; as
     *     {@link #read} does; {@code accounts.outOfScope}
     */
    public GridImport apply(long gridId, long version, byte[] content) {
        GridImport found = read(gridId, content);
        if (!found.readable()) {
            throw BusinessException.invalid(
                    "tariff.linesWithErrors", "file", found.errors().size());
        }
        drafts.replaceItems(gridId, version, found.items());
        return found;
    }

    /** The grid as a table that can be read back. @throws BusinessException {@code tariff.unknownGrid} */
    @RolesAllowed(Roles.AGENT)
    public GridTable table(long gridId, Locale language) {
        grids.get(gridId, office.today());
        return GridTables.of(contents.of(gridId), language);
    }
}
