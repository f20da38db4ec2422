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
import org.palestre.shared.Money;
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
    private Long cashCeiling = 100_000L;
    private Long heldCeiling;
    private Long cashPayment = 30_000L;
    private Long floatAmount = 0L;
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
        cashCeiling = office.cashCeiling().cents();
        heldCeiling = office.heldCeiling() == null ? null : office.heldCeiling().cents();
        cashPayment = office.cashPayment().cents();
        floatAmount = office.floatAmount().cents();
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
                money(cashCeiling),
                heldCeiling == null ? null : money(heldCeiling),
                money(cashPayment),
                money(floatAmount),
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

    private static Money money(Long cents) {
        return cents == null ? null : Money.cents(cents);
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

    public Long getCashCeiling() {
        return cashCeiling;
    }

    public void setCashCeiling(Long cashCeiling) {
        this.cashCeiling = cashCeiling;
    }

    public Long getHeldCeiling() {
        return heldCeiling;
    }

    public void setHeldCeiling(Long heldCeiling) {
        this.heldCeiling = heldCeiling;
    }

    public Long getCashPayment() {
        return cashPayment;
    }

    public void setCashPayment(Long cashPayment) {
        this.cashPayment = cashPayment;
    }

    public Long getFloatAmount() {
        return floatAmount;
    }

    public void setFloatAmount(Long floatAmount) {
        this.floatAmount = floatAmount;
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
