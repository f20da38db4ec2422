package org.palestre.web.seasonal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.boundary.SlotRequestForm;

/** Fourth page of the request: what people who want to take part must know ("modalités usagers"). */
@Named
@ViewScoped
public class RequestUsersBacking implements RequestPart, Serializable {

    @Inject
    private RequestWeeklySlotBacking request;

    private TermsFields fields;

    @PostConstruct
    void read() {
        fields = new TermsFields(request.draft().form().userTerms());
    }

    @Override
    public SlotRequestForm into(SlotRequestForm form) {
        return form.with(fields.terms());
    }

    public TermsFields getFields() {
        return fields;
    }
}
