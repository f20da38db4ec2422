package org.palestre.web.billing.treasury;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.treasury.boundary.ConsultOrders;
import org.palestre.billing.treasury.boundary.OrderDetail;

/** One order: its lines, what was collected, what reduces it, the files in which it went out. */
@Named
@RequestScoped
public class TreasuryOrderBacking {

    @EJB
    private ConsultOrders orders;

    @EJB
    private Services services;

    private long id;
    private OrderDetail detail;
    private Map<String, ServiceView> byCode;

    /** Reads the order that the address names. */
    public void load() {
        detail = orders.order(id);
        byCode = services.services().stream().collect(Collectors.toMap(ServiceView::code, Function.identity()));
    }

    public OrderDetail getDetail() {
        return detail;
    }

    public ServiceView service(String code) {
        return byCode.get(code);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
