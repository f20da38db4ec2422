package org.palestre.web.billing.treasury;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import org.palestre.billing.treasury.boundary.ConsultOrders;
import org.palestre.billing.treasury.boundary.OrderQuery;
import org.palestre.billing.treasury.boundary.OrderState;
import org.palestre.billing.treasury.boundary.OrderView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.PageLinks;

/** All orders, searched by payer, number or subject. */
@Named
@RequestScoped
public class ConsultOrdersBacking {

    private static final int SIZE = 50;

    @EJB
    private ConsultOrders orders;

    private String q;
    private String state;
    private int page = 1;
    private Page<OrderView> found;

    /** Looks the page up, once the address is read. */
    public void load() {
        found = orders.orders(new OrderQuery(q, asked(), null), new PageRequest(Math.max(0, page - 1), SIZE));
    }

    /** What an address names that is no state is left out. */
    private OrderState asked() {
        return Arrays.stream(OrderState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public Page<OrderView> getFound() {
        return found;
    }

    public OrderState[] getStates() {
        return OrderState.values();
    }

    public PageLinks getLinks() {
        return new PageLinks(page, SIZE, found.total()).with("q", q).with("state", state);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
