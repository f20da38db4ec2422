package org.palestre.billing.tariff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palestre.billing.tariff.entity.GridContents;
import org.palestre.billing.tariff.entity.Grids;
import org.palestre.billing.tariff.entity.Tariffs;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;

/** What everybody may read: the prices of today, those that have been voted for later, and the deliberations. */
@Stateless
@PermitAll
public class ConsultPublishedTariffs {

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

    /** The published grids in force and to come, tariff by tariff, the one in force first. */
    public List<FullGrid> grids() {
        List<GridView> shown = grids.ofTariff(null, LocalDate.now(clock)).stream()
                .filter(GridView::published)
                .toList();
        List<GridView> ordered = tariffs.all().stream()
                .flatMap(tariff -> Stream.of(GridState.IN_FORCE, GridState.TO_COME)
                        .flatMap(state -> shown.stream()
                                .filter(grid -> grid.tariffCode().equals(tariff.code()) && grid.state() == state)))
                .toList();
        Map<Long, List<GridItem>> items =
                contents.of(ordered.stream().map(GridView::id).toList());
        return ordered.stream()
                .map(grid -> new FullGrid(grid, items.getOrDefault(grid.id(), List.of())))
                .toList();
    }

    /** All kinds of users, for their names. */
    public List<UserKind> userKinds() {
        return tariffs.userKinds();
    }

    /** @throws BusinessException {@code tariff.unknownGrid}, also for a draft and for what is not published */
    public StoredDocument deliberation(long gridId) {
        GridView grid = grids.get(gridId, LocalDate.now(clock));
        if (!grid.published() || grid.draft() || grid.state() == GridState.WITHDRAWN) {
            throw BusinessException.notFound("tariff.unknownGrid");
        }
        return archive.read(grid.deliberationDocument());
    }
}
