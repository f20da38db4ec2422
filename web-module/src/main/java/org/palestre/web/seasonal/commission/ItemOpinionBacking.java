package org.palestre.web.seasonal.commission;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.commission.boundary.AgendaItemView;
import org.palestre.seasonal.commission.boundary.Opinion;
import org.palestre.seasonal.commission.boundary.PrepareAgenda;
import org.palestre.web.shell.Notices;

/** What the office thinks of the item that is open, as long as it is not decided. */
@Named
@ViewScoped
public class ItemOpinionBacking implements Serializable {

    @Inject
    private CommissionSessionBacking held;

    @Inject
    private PrepareAgenda prepareAgenda;

    @Inject
    private Notices notices;

    private AgendaItemView item;
    private Opinion opinion;
    private String text;

    @PostConstruct
    void begin() {
        item = held.getOpen();
        if (item != null) {
            opinion = item.opinion();
            text = item.opinionText();
        }
    }

    /** The office thinks otherwise. */
    public String opine() {
        prepareAgenda.opine(item.id(), item.version(), opinion, text);
        notices.success("commission.opinionSaved", item.request().number());
        return held.address(item.id());
    }

    public Opinion[] getOpinions() {
        return Opinion.values();
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
