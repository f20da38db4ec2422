package org.palestre.billing.tariff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.tariff.control.GridCheck;
import org.palestre.billing.tariff.entity.GridContents;
import org.palestre.billing.tariff.entity.Grids;
import org.palestre.billing.tariff.entity.Tariffs;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Agents read all tariffs and all their grids, those of the past and those that are being written. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class ConsultTariffs {

    @EJB
    private DocumentArchive archive;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Grids grids;

    @Inject
    private GridContents contents;

    @Inject
    private Clock clock;

    /** All tariffs, in the city's order. */
    public List<TariffView> tariffs() {
        return tariffs.all();
    }

    /** All kinds of users, in the city's order. */
    public List<UserKind> userKinds() {
        return tariffs.userKinds();
    }

    /** The grids of a tariff, or of all for null, the latest first. */
    public List<GridView> grids(String tariff) {
        return grids.ofTariff(tariff, LocalDate.now(clock));
    }

    /** @throws BusinessException {@code tariff.unknownGrid} */
    public FullGrid grid(long id) {
        return new FullGrid(grids.get(id, LocalDate.now(clock)), contents.of(id));
    }

    /** The grid that prices on a day, if one does. */
    public Optional<FullGrid> gridOn(String tariff, LocalDate day) {
        return grids.inForce(List.of(tariff), day).stream()
                .findFirst()
                .map(grid -> new FullGrid(grid, contents.of(grid.id())));
    }

    /** Why the grid cannot be put in force; empty if its cases are all in order. */
    public List<GridFault> faults(long id) {
        return GridCheck.faults(contents.of(id));
    }

    /** @throws BusinessException {@code tariff.unknownGrid}, {@code tariff.noDeliberation} */
    public StoredDocument deliberation(long gridId) {
        Long document = grids.get(gridId, LocalDate.now(clock)).deliberationDocument();
        if (document == null) {
            throw BusinessException.notFound("tariff.noDeliberation");
        }
        return archive.read(document);
    }
}
