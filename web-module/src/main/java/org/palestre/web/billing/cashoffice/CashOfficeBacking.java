package org.palestre.web.billing.cashoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.Candidate;
import org.palestre.billing.cashoffice.boundary.ConsultCashOffices;
import org.palestre.billing.cashoffice.boundary.DepositTakings;
import org.palestre.billing.cashoffice.boundary.DepositView;
import org.palestre.billing.cashoffice.boundary.ManageCashOffices;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.MemberFunction;
import org.palestre.billing.cashoffice.boundary.MemberView;
import org.palestre.billing.cashoffice.boundary.OfficeStanding;
import org.palestre.billing.cashoffice.boundary.TillView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.CurrentUser;
import org.palestre.web.shell.Notices;
import org.palestre.web.shell.PageLinks;

/** One cash office: what it holds, who works there, its tills and deposit slips. */
@Named
@ViewScoped
public class CashOfficeBacking implements Serializable {

    private static final int SIZE = 20;

    @Inject
    private ConsultCashOffices offices;

    @Inject
    private ManageCashOffices manage;

    @Inject
    private DepositTakings deposits;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private long id;
    private int page = 1;
    private int depositsPage = 1;
    private OfficeStanding standing;
    private List<MemberView> members;
    private List<Candidate> candidates = List.of();
    private Page<TillView> tills;
    private Page<DepositView> slips;
    private final AppointmentFields appointment = new AppointmentFields();

    /** Reads it. */
    public void load() {
        standing = offices.office(id);
        members = offices.members(id);
        tills = offices.tills(id, new PageRequest(page - 1, SIZE));
        slips = deposits.list(id, new PageRequest(depositsPage - 1, SIZE));
        appointment.setStartsOn(LocalDate.now(clock));
        if (user.isTreasurer()) {
            candidates = manage.candidates();
        }
    }

    /** Names somebody. */
    public String appoint() {
        manage.appoint(id, appointment.typed());
        notices.success("cashoffice.office.appointed");
        return here();
    }

    /** Ends it today. */
    public String dismiss(long memberId) {
        manage.dismiss(id, memberId);
        notices.success("cashoffice.office.dismissed");
        return here();
    }

    /** Whether somebody is named at present or will be. */
    public boolean ends(MemberView member) {
        return member.endsOn() == null || member.endsOn().isAfter(LocalDate.now(clock));
    }

    private String here() {
        return "/gestion/cash-office?faces-redirect=true&id=" + id;
    }

    public PageLinks getTillLinks() {
        return new PageLinks(page, SIZE, tills.total()).with("id", id).with("depositsPage", depositsPage);
    }

    public PageLinks getDepositLinks() {
        return new PageLinks("depositsPage", depositsPage, SIZE, slips.total())
                .with("id", id)
                .with("page", page);
    }

    public MeansKind[] getKinds() {
        return MeansKind.values();
    }

    public MemberFunction[] getFunctions() {
        return MemberFunction.values();
    }

    public OfficeStanding getStanding() {
        return standing;
    }

    public List<MemberView> getMembers() {
        return members;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public Page<TillView> getTills() {
        return tills;
    }

    public Page<DepositView> getSlips() {
        return slips;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getDepositsPage() {
        return depositsPage;
    }

    public void setDepositsPage(int depositsPage) {
        this.depositsPage = depositsPage;
    }

    public AppointmentFields getAppointment() {
        return appointment;
    }
}
