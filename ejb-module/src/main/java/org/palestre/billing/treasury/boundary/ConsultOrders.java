package org.palestre.billing.treasury.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.treasury.entity.OrderReading;
import org.palestre.billing.treasury.entity.Orders;
import org.palestre.billing.treasury.entity.TreasuryFiles;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** Orders and the files that carry them, for the treasurer and the auditor. Who fetches a file is recorded: it names debtors. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.AUDITOR})
public class ConsultOrders {

    private static final String SUBJECT = "billing.treasury";

    @Inject
    private OrderReading orders;

    @Inject
    private TreasuryFiles files;

    @Inject
    private Orders writing;

    @EJB
    private DocumentArchive archive;

    @EJB
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The latest first. */
    public Page<OrderView> orders(OrderQuery query, PageRequest page) {
        return orders.page(query, page);
    }

    /** @throws BusinessException {@code treasury.unknownOrder} */
    public OrderDetail order(long id) {
        return orders.detail(id);
    }

    /** The latest first. */
    public Page<TreasuryFile> files(PageRequest page) {
        return files.page(page);
    }

    /** @throws BusinessException {@code treasury.unknownFile} */
    public TreasuryFile file(long id) {
        return files.byId(id);
    }

    /**
     * The file as it was made, always the same.
     *
     * @throws BusinessException {@code treasury.unknownFile}
     */
    public StoredDocument content(long id) {
        StoredDocument content = archive.read(files.documentOf(id));
        audit.record("treasury.fetchFile", SUBJECT, id, content.fileName());
        return content;
    }

    /**
     * Says that the file has left for the treasury.
     *
     * @throws BusinessException {@code treasury.unknownFile}, {@code treasury.notMade} if that was said already
     */
    @RolesAllowed(Roles.TREASURER)
    public void sent(long id) {
        TreasuryFile file = files.byId(id);
        if (writing.sent(id, clock.instant()) == 0) {
            throw BusinessException.conflict("treasury.notMade");
        }
        audit.record("treasury.sent", SUBJECT, id, file.name());
    }
}
