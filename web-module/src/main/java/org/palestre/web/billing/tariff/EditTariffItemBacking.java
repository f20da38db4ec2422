package org.palestre.web.billing.tariff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.DraftGrid;
import org.palestre.billing.tariff.boundary.FullGrid;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridView;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.billing.tariff.boundary.Pricing;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

/** One item of a draft with its rules, or a new one. */
@Named
@ViewScoped
public class EditTariffItemBacking implements Serializable {

    private static final int MOST = 200;
    private static final Pattern RULE = Pattern.compile("^rules\\[(\\d+)]");

    @Inject
    private ConsultTariffs consult;

    @Inject
    private DraftGrid drafts;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private long grid;
    private String item;
    private GridView view;
    private ItemFields fields = new ItemFields();
    private final ArrayList<RuleFields> rules = new ArrayList<>();

    /** Reads the item that the address names, or begins one. */
    public void load() {
        FullGrid full = consult.grid(grid);
        view = full.grid();
        if (item == null) {
            rules.add(new RuleFields());
            return;
        }
        GridItem found = full.items().stream()
                .filter(one -> one.code().equals(item))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("tariff.unknownItem", item));
        fields = new ItemFields(found);
        found.rules().forEach(rule -> rules.add(new RuleFields(rule)));
    }

    /** Saves what was typed; what is wrong with a rule is said with its number. */
    public String save() {
        GridItem written = fields.item(IntStream.range(0, rules.size())
                .mapToObj(place -> rules.get(place).rule(place + 1))
                .toList());
        try {
            drafts.saveItem(grid, view.version(), item, written);
        } catch (BusinessException e) {
            Matcher rule = RULE.matcher(String.valueOf(e.field()));
            if (!rule.find()) {
                throw e;
            }
            throw BusinessException.invalid(
                    "tariff.inRule", e.field(), Integer.parseInt(rule.group(1)) + 1, words.refusal(e));
        }
        notices.success("tariff.itemSaved", fields.getNameFrench());
        return "/gestion/tariff-grid?faces-redirect=true&id=" + grid;
    }

    /** Takes the item out of the draft. */
    public String remove() {
        drafts.removeItem(grid, view.version(), item);
        notices.success("tariff.itemRemoved", fields.getNameFrench());
        return "/gestion/tariff-grid?faces-redirect=true&id=" + grid;
    }

    /** One more rule. */
    public void more() {
        if (rules.size() < MOST) {
            rules.add(new RuleFields());
        }
    }

    /** Drops a rule. */
    public void drop(RuleFields rule) {
        rules.remove(rule);
    }

    public PriceUnit[] getUnits() {
        return PriceUnit.values();
    }

    public HourKind[] getHourKinds() {
        return HourKind.values();
    }

    public Pricing[] getPricings() {
        return Pricing.values();
    }

    public GridView getView() {
        return view;
    }

    public List<RuleFields> getRules() {
        return rules;
    }

    public long getGrid() {
        return grid;
    }

    public void setGrid(long grid) {
        this.grid = grid;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public ItemFields getFields() {
        return fields;
    }
}
