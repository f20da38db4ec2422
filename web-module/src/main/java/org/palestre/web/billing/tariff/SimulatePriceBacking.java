package org.palestre.web.billing.tariff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.FullGrid;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridView;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.Price;
import org.palestre.billing.tariff.boundary.PriceQuery;
import org.palestre.billing.tariff.boundary.SimulatePrice;
import org.palestre.billing.tariff.boundary.TariffView;
import org.palestre.billing.tariff.boundary.UserKind;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;

/** What something costs and how that comes about, on any day or by a draft; the question is the page's address. */
@Named
@ViewScoped
public class SimulatePriceBacking implements Serializable {

    @Inject
    private ConsultTariffs consult;

    @Inject
    private SimulatePrice simulate;

    @Inject
    private Words words;

    @Inject
    private transient Clock clock;

    private String tariff;
    private LocalDate date;
    private Long grid;
    private String item;
    private String kind;
    private final PriceCase about = new PriceCase();
    private transient FullGrid full;
    private transient Price price;
    private transient String refusal;

    /** Works the price out if the address asks for one; begins with the first tariff, today. */
    public void load() {
        if (grid != null) {
            tariff = getFull().grid().tariffCode();
        }
        if (date == null) {
            date = LocalDate.now(clock);
        }
        if (tariff == null) {
            tariff = getTariffs().stream().findFirst().map(TariffView::code).orElse(null);
        }
        if (getChosen() != null && kind != null) {
            ask();
        }
    }

    private void ask() {
        try {
            PriceQuery query = about.in(
                    PriceQuery.of(tariff, item, date, kind), getChosen().unit());
            price = grid == null ? simulate.price(query) : simulate.price(grid, query);
        } catch (BusinessException e) {
            refusal = words.refusal(e);
        }
    }

    /** Shows the price at an address that can be mailed. */
    public String show() {
        return "/gestion/simulate-price?faces-redirect=true" + PriceCase.parameter("tariff", tariff)
                + PriceCase.parameter("date", date) + PriceCase.parameter("grid", grid)
                + PriceCase.parameter("item", item) + PriceCase.parameter("kind", kind) + about.parameters();
    }

    /** Another tariff, day or grid was chosen: its items are offered. */
    public void choose() {
        if (grid != null && getDrafts().stream().noneMatch(one -> one.id() == grid)) {
            grid = null;
        }
        full = null;
        if (getChosen() == null) {
            item = null;
            kind = null;
        }
    }

    /** The grid that says the price; null if none is in force on that day. */
    public FullGrid getFull() {
        if (full == null && grid != null) {
            full = consult.grid(grid);
        } else if (full == null && tariff != null && date != null) {
            full = consult.gridOn(tariff, date).orElse(null);
        }
        return full;
    }

    public List<GridItem> getItems() {
        return getFull() == null ? List.of() : getFull().items();
    }

    public List<TariffView> getTariffs() {
        return consult.tariffs();
    }

    /** The kinds of users that can buy the chosen item. */
    public List<UserKind> getKinds() {
        return getChosen() == null
                ? List.of()
                : consult.userKinds().stream()
                        .filter(one -> getChosen().userKinds().contains(one.code()))
                        .toList();
    }

    /** Drafts of the tariff, to be tried out. */
    public List<GridView> getDrafts() {
        return tariff == null
                ? List.of()
                : consult.grids(tariff).stream().filter(GridView::draft).toList();
    }

    /** The item that is asked about, or null. */
    public GridItem getChosen() {
        return getItems().stream()
                .filter(one -> one.code().equals(item))
                .findFirst()
                .orElse(null);
    }

    public HourKind[] getHourKinds() {
        return HourKind.values();
    }

    public Price getPrice() {
        return price;
    }

    public String getRefusal() {
        return refusal;
    }

    public String getTariff() {
        return tariff;
    }

    public void setTariff(String tariff) {
        this.tariff = tariff;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Long getGrid() {
        return grid;
    }

    public void setGrid(Long grid) {
        this.grid = grid;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** For whom, when and how much. */
    public PriceCase getAbout() {
        return about;
    }
}
