package org.palestre.billing.treasury.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.boundary.TrailDocument;
import org.palestre.billing.boundary.TrailDocumentKind;
import org.palestre.billing.control.TrailFinder;
import org.palestre.billing.treasury.entity.TreasuryTrails;
import org.palestre.billing.treasury.entity.TreasuryTrails.OrderTrail;

/** The way of a euro through orders, the treasury's files and files of transfers. */
@ApplicationScoped
public class TreasuryTrail implements TrailFinder {

    @Inject
    private TreasuryTrails trails;

    @Override
    public List<TrailDocument> documents(Collection<Long> entryIds) {
        List<Long> ids = List.copyOf(entryIds);
        Map<String, TrailDocument> documents = new LinkedHashMap<>();
        for (OrderTrail order : trails.orders(ids)) {
            add(
                    documents,
                    new TrailDocument(
                            TrailDocumentKind.TREASURY_ORDER,
                            order.order(),
                            "treasury-order?id=" + order.orderId(),
                            order.issuedOn(),
                            order.amount(),
                            order.entries()));
            add(
                    documents,
                    new TrailDocument(
                            TrailDocumentKind.TREASURY_FILE,
                            order.file(),
                            "treasury-file?id=" + order.fileId(),
                            order.issuedOn(),
                            null,
                            List.of()));
        }
        trails.transfers(ids).forEach(transfer -> add(documents, transfer));
        return new ArrayList<>(documents.values());
    }

    private static void add(Map<String, TrailDocument> documents, TrailDocument document) {
        documents.putIfAbsent(document.page(), document);
    }
}
