package org.palestre.web.billing.cashoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.ManageCashOffices;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.OfficeChange;
import org.palestre.billing.cashoffice.boundary.OfficeView;
import org.palestre.web.shell.Notices;

/** A cash office is created or changed. */
@Named
@ViewScoped
public class EditCashOfficeBacking implements Serializable {

    @Inject
    private ManageCashOffices manage;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Long id;
    private long version;
    private String code;
    private LocalDate firstDay;
    private String name;
    private String address;
    private String orderReference;
    private OfficeLimits limits = new OfficeLimits();
    private MeansKind[] means = MeansKind.values();
    private boolean online;
    private boolean active = true;

    /** Reads it, or begins a new one. */
    public void load() {
        if (id == null) {
            firstDay = LocalDate.now(clock);
            return;
        }
        OfficeView office = manage.office(id);
        version = office.version();
        code = office.code();
        firstDay = office.firstDay();
        name = office.name();
        address = office.address();
        orderReference = office.orderReference();
        limits = new OfficeLimits(office);
        means = office.means().toArray(new MeansKind[0]);
        online = office.online();
        active = office.active();
    }

    /** Keeps it. */
    public String save() {
        OfficeChange change = new OfficeChange(
                name,
                address,
                orderReference,
                OfficeLimits.money(limits.getCashCeiling()),
                OfficeLimits.money(limits.getHeldCeiling()),
                OfficeLimits.money(limits.getCashPayment()),
                OfficeLimits.money(limits.getFloatAmount()),
                Arrays.asList(means),
                online,
                active);
        long kept = id == null ? manage.create(code, firstDay, change) : id;
        if (id != null) {
            manage.change(id, version, change);
        }
        notices.success("cashoffice.edit.saved");
        return "/gestion/cash-office?faces-redirect=true&id=" + kept;
    }

    public List<MeansKind> getKinds() {
        return List.of(MeansKind.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getOrderReference() {
        return orderReference;
    }

    public void setOrderReference(String orderReference) {
        this.orderReference = orderReference;
    }

    public OfficeLimits getLimits() {
        return limits;
    }

    public MeansKind[] getMeans() {
        return means.clone();
    }

    public void setMeans(MeansKind[] means) {
        this.means = means.clone();
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
