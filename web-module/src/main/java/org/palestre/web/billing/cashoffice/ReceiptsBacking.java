package org.palestre.web.billing.cashoffice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.ConsultCashOffices;
import org.palestre.billing.cashoffice.boundary.ConsultReceipts;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.OfficeStanding;
import org.palestre.billing.cashoffice.boundary.ReceiptFilter;
import org.palestre.billing.cashoffice.boundary.ReceiptView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.PageLinks;

/** The receipts of the offices that the agent sees; what they are narrowed by stands in the address. */
@Named
@RequestScoped
public class ReceiptsBacking {

    private static final int SIZE = 50;

    @Inject
    private HttpServletRequest request;

    @EJB
    private ConsultReceipts receipts;

    @EJB
    private ConsultCashOffices offices;

    private ReceiptFilter filter;
    private Page<ReceiptView> list;
    private List<OfficeStanding> seen;

    public ReceiptFilter getFilter() {
        if (filter == null) {
            filter = ReceiptsAddress.read(request::getParameter);
        }
        return filter;
    }

    public Page<ReceiptView> getList() {
        if (list == null) {
            list = receipts.list(getFilter(), new PageRequest(page() - 1, SIZE));
        }
        return list;
    }

    public PageLinks getLinks() {
        return ReceiptsAddress.on(new PageLinks(page(), SIZE, getList().total()), getFilter());
    }

    /** The query with which a file holds the same receipts. */
    public String getExportQuery() {
        return ReceiptsAddress.on(new PageLinks(1, SIZE, 0), getFilter()).query("page", 1);
    }

    public List<OfficeStanding> getOffices() {
        if (seen == null) {
            seen = offices.offices();
        }
        return seen;
    }

    public MeansKind[] getKinds() {
        return MeansKind.values();
    }

    private int page() {
        return ReceiptsAddress.page(request.getParameter("page"));
    }
}
