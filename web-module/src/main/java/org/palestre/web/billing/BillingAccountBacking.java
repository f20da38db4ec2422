package org.palestre.web.billing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.billing.boundary.AccountView;
import org.palestre.billing.boundary.BillingAccounts;
import org.palestre.billing.boundary.LineQuery;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.Movement;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.PageLinks;

/** A payer's account: wallets, what is charged and why, what was booked. */
@Named
@RequestScoped
public class BillingAccountBacking {

    private static final int SIZE = 25;

    @EJB
    private BillingAccounts accounts;

    @Inject
    private Words words;

    private long id;
    private String service;
    private int page = 1;
    private int movementsPage = 1;
    private AccountView account;
    private Page<LineView> lines;
    private Page<Movement> movements;

    /** Reads the account, once the address is read. */
    public void load() {
        account = accounts.account(id);
        lines = accounts.lines(id, new LineQuery(service, null, null), new PageRequest(Math.max(0, page - 1), SIZE));
        movements = accounts.movements(id, service, new PageRequest(Math.max(0, movementsPage - 1), SIZE));
    }

    public AccountView getAccount() {
        return account;
    }

    public Page<LineView> getLines() {
        return lines;
    }

    public Page<Movement> getMovements() {
        return movements;
    }

    /** The name of a service that the payer has a wallet for. */
    public String serviceName(String code) {
        return account.wallets().stream()
                .filter(wallet -> wallet.service().code().equals(code))
                .map(wallet -> name(wallet.service()))
                .findFirst()
                .orElse(code);
    }

    public String name(ServiceView offered) {
        return offered.name(words.language());
    }

    public PageLinks getLineLinks() {
        return links("page", page, lines.total()).with("movementsPage", movementsPage == 1 ? null : movementsPage);
    }

    public PageLinks getMovementLinks() {
        return links("movementsPage", movementsPage, movements.total()).with("page", page == 1 ? null : page);
    }

    private PageLinks links(String parameter, int here, long total) {
        return new PageLinks(parameter, here, SIZE, total).with("id", id).with("service", service);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getMovementsPage() {
        return movementsPage;
    }

    public void setMovementsPage(int movementsPage) {
        this.movementsPage = movementsPage;
    }
}
