package org.palestre.web.seasonal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.boundary.SlotRequestForm;

/** Third page of the request: what is practised, and by whom. */
@Named
@ViewScoped
public class RequestActivityBacking implements RequestPart, Serializable {

    @Inject
    private RequestWeeklySlotBacking request;

    @Inject
    private SportLists lists;

    private ActivityFields fields;

    @PostConstruct
    void read() {
        fields = new ActivityFields(request.draft().form().activity());
    }

    @Override
    public SlotRequestForm into(SlotRequestForm form) {
        return form.with(fields.activity());
    }

    /** Another family was chosen: its only discipline comes with it, those of others go. */
    public void chooseFamily() {
        var offered = lists.disciplinesOf(fields.getFamilyCode());
        fields.setDisciplineCode(offered.size() == 1 ? offered.get(0).code() : null);
    }

    public ActivityFields getFields() {
        return fields;
    }
}
