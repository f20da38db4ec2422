package org.palestre.web.billing.tariff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.DraftGrid;
import org.palestre.billing.tariff.boundary.FullGrid;
import org.palestre.billing.tariff.boundary.GridFault;
import org.palestre.billing.tariff.boundary.GridOutlook;
import org.palestre.billing.tariff.boundary.GridState;
import org.palestre.billing.tariff.boundary.GridView;
import org.palestre.billing.tariff.boundary.PutGridInForce;
import org.palestre.web.shell.Notices;

/** One grid: what it sells, what is wrong with it, and what can be done with it. */
@Named
@ViewScoped
public class TariffGridBacking implements Serializable {

    private static final String HERE = "/gestion/tariff-grid?faces-redirect=true&id=";

    @Inject
    private ConsultTariffs consult;

    @Inject
    private DraftGrid drafts;

    @Inject
    private PutGridInForce force;

    @Inject
    private Notices notices;

    @Inject
    private TariffsBacking tariffs;

    private long id;
    private long version;
    private LocalDate lastDay;
    private transient FullGrid full;
    private transient List<GridFault> faults;
    private transient GridOutlook outlook;

    /** Reads the grid that the address names; buttons mean it as it was shown. */
    public void load() {
        version = getGrid().version();
    }

    /** Puts it in force. */
    public String putInForce() {
        String name = getGrid().name();
        force.putInForce(id, version);
        notices.success("tariff.inForceNow", name);
        return HERE + id;
    }

    /** Ends it. */
    public String end() {
        force.end(id, version, lastDay);
        notices.success("tariff.endedOn", getGrid().name(), lastDay);
        return HERE + id;
    }

    /** Takes it back before its day. */
    public String withdraw() {
        force.withdraw(id, version);
        notices.success("tariff.withdrawn", getGrid().name());
        return HERE + id;
    }

    /** Throws the draft away. */
    public String delete() {
        String name = getGrid().name();
        drafts.delete(id, version);
        notices.success("tariff.deleted", name);
        return "/gestion/tariffs?faces-redirect=true";
    }

    public GridView getGrid() {
        return getFull().grid();
    }

    public FullGrid getFull() {
        if (full == null) {
            full = consult.grid(id);
        }
        return full;
    }

    /** What is wrong with a draft's cases. */
    public List<GridFault> getFaults() {
        if (faults == null) {
            faults = getGrid().draft() ? consult.faults(id) : List.of();
        }
        return faults;
    }

    /** What putting the draft in force would bring; null for whoever may not. */
    public GridOutlook getOutlook() {
        if (outlook == null && isEditable()) {
            outlook = force.outlook(id);
        }
        return outlook;
    }

    /** The name of the item that a fault concerns. */
    public String itemName(GridFault fault, String language) {
        return getFull().items().stream()
                .filter(item -> item.code().equals(fault.itemCode()))
                .findFirst()
                .map(item -> item.name(language))
                .orElse("");
    }

    /** Whether the caller may write in it. */
    public boolean isEditable() {
        return getGrid().draft() && tariffs.isEditor();
    }

    /** Whether the caller may end it. */
    public boolean isEndable() {
        return tariffs.isEditor() && getGrid().state() == GridState.IN_FORCE;
    }

    /** Whether the caller may take it back. */
    public boolean isWithdrawable() {
        return tariffs.isEditor() && getGrid().state() == GridState.TO_COME;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
