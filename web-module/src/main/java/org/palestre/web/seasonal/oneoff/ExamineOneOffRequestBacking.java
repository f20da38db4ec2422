package org.palestre.web.seasonal.oneoff;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.oneoff.boundary.DateDecision;
import org.palestre.seasonal.oneoff.boundary.DecideOneOffRequest;
import org.palestre.seasonal.oneoff.boundary.DecisionOutlook;
import org.palestre.seasonal.oneoff.boundary.ExamineOneOffRequests;
import org.palestre.seasonal.oneoff.boundary.OneOffRequestView;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.occupancy.PromiseWarning;
import org.palestre.web.shell.Notices;

/** One request before an agent: what is asked, who is there on each date, and the decision on each of them. */
@Named
@ViewScoped
public class ExamineOneOffRequestBacking implements Serializable {

    @Inject
    private ExamineOneOffRequests requests;

    @Inject
    private DecideOneOffRequest decisions;

    @Inject
    private ConsultSites sites;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private Long id;
    private OneOffListAddress list;
    private OneOffRequestView request;
    private List<DecisionFields> dates = new ArrayList<>();
    private Map<Long, DecisionOutlook> outlook = Map.of();
    private String remark;
    private String reason;
    private final PromiseWarning warning = new PromiseWarning();
    private transient List<AreaView> areas;

    /** Reads the request that the address names, and the list from which one came. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound("oneoff.unknownRequest");
        }
        HttpServletRequest http = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        list = OneOffListAddress.of(http.getParameterMap());
        request = requests.request(id);
        dates = new ArrayList<>(request.dates().stream()
                .map(date -> new DecisionFields(request, date))
                .toList());
        if (isOpen()) {
            look();
        }
    }

    /** Looks at what each date would meet as it is decided now; nothing is written. */
    public void look() {
        outlook = new HashMap<>();
        decisions.preview(id, decided()).forEach(one -> outlook.put(one.dateId(), one));
        warning.show(decisions.promises(id, decided()));
    }

    /** Refuses the dates on which somebody is there already, with that reason, and looks again. */
    public void refuseTaken() {
        look();
        dates.stream()
                .filter(date -> outlook.containsKey(date.getAsked().id()))
                .filter(date -> !outlook.get(date.getAsked().id()).busy().isEmpty())
                .forEach(date -> {
                    date.setGranted(false);
                    date.setReason(words.text("oneoff.decide.takenReason"));
                });
        look();
    }

    /** Takes the request in hand, which the club sees. */
    public String begin() {
        requests.begin(id);
        notices.success("oneoff.examine.begun");
        return address();
    }

    /** Decides as it is written. */
    public String decide() {
        return told(() ->
                warning.heeding(() -> decisions.decide(id, request.version(), decided(), remark, warning.accepted())));
    }

    /** Refuses the whole. */
    public String refuse() {
        return told(() -> decisions.refuse(id, request.version(), reason));
    }

    /** Whoever comes second sees at once how the first has decided, or who was first on a date. */
    private String told(Supplier<OneOffRequestView> decision) {
        try {
            OneOffRequestView after = decision.get();
            notices.success("oneoff.decide.done", after.number(), words.say(after.status()));
        } catch (BusinessException e) {
            request = requests.request(id);
            if (isOpen()) {
                look();
                throw e;
            }
            notices.error("seasonal.decide.tooLate", words.refusal(e));
        }
        return address();
    }

    private List<DateDecision> decided() {
        return dates.stream().map(DecisionFields::decision).toList();
    }

    /** This page once more, with its list. */
    public String address() {
        return "/gestion/one-off-request?faces-redirect=true&id=" + id + list.query();
    }

    /** What a date would meet as it was last looked at; null if it is refused. */
    public DecisionOutlook outlook(DecisionFields date) {
        return outlook.get(date.getAsked().id());
    }

    /** Whether somebody is there on one of the dates. */
    public boolean isAnyTaken() {
        return outlook.values().stream().anyMatch(one -> !one.busy().isEmpty());
    }

    /** Whether it can still be decided. */
    public boolean isOpen() {
        return request.status().undecided();
    }

    /** The areas of the site that may be granted. */
    public List<AreaView> getAreas() {
        if (areas == null) {
            areas = sites.areas(request.form().siteId());
        }
        return areas;
    }

    public OneOffRequestView getRequest() {
        return request;
    }

    public List<DecisionFields> getDates() {
        return dates;
    }

    public OneOffListAddress getList() {
        return list;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public PromiseWarning getWarning() {
        return warning;
    }
}
