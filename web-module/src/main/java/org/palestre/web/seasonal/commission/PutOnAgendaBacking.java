package org.palestre.web.seasonal.commission;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.palestre.seasonal.commission.boundary.ConsultSessions;
import org.palestre.seasonal.commission.boundary.Opinion;
import org.palestre.seasonal.commission.boundary.PrepareAgenda;
import org.palestre.seasonal.commission.boundary.SessionSummary;
import org.palestre.seasonal.commission.boundary.Suggestion;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.seasonal.WorkListAddress;
import org.palestre.web.shell.Notices;

/** Chooses requests for an agenda: those that the commission has not seen, or those of a work list. */
@Named
@ViewScoped
public class PutOnAgendaBacking implements Serializable {

    private static final int SIZE = 100;

    @Inject
    private ConsultSessions consultSessions;

    @Inject
    private PrepareAgenda prepareAgenda;

    @Inject
    private AgendaCandidates candidates;

    @Inject
    private Notices notices;

    private Long session;
    private List<Long> ticked = List.of();
    private boolean list;
    private int page = 1;
    private WorkListAddress address;
    private Long sessionId;
    private List<Long> chosen = new ArrayList<>();
    private Opinion opinion = Opinion.FAVOURABLE;
    private String opinionText;
    private transient Page<Suggestion> suggestions;
    private transient List<SessionSummary> sessions;

    /** Reads what the address names: a session, requests, or a work list. */
    public void load() {
        HttpServletRequest http = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        address = WorkListAddress.of(http.getParameterMap());
        ticked = Arrays.stream(http.getParameterMap().getOrDefault("id", new String[0]))
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(PageRequest.LARGEST)
                .toList();
        sessionId = session;
        if (sessionId == null && !getSessions().isEmpty()) {
            sessionId = getSessions().get(0).id();
        }
        chosen.addAll(ticked);
    }

    /** What can be chosen. */
    public Page<Suggestion> getSuggestions() {
        if (suggestions == null) {
            PageRequest asked = new PageRequest(page - 1, SIZE);
            suggestions = !ticked.isEmpty()
                    ? candidates.ticked(ticked)
                    : list ? candidates.ofWorkList(address.filter(), asked) : candidates.ofSession(sessionId, asked);
        }
        return suggestions;
    }

    /** Puts what was ticked on the agenda. */
    public String put() {
        if (sessionId == null) {
            throw BusinessException.invalid("shared.missing", "sessionId");
        }
        prepareAgenda.put(sessionId, chosen, opinion, opinionText);
        notices.success("commission.put", chosen.size());
        return "/gestion/commission-session?faces-redirect=true&id=" + sessionId;
    }

    /** The sessions that are not closed, the next first. */
    public List<SessionSummary> getSessions() {
        if (sessions == null) {
            sessions = consultSessions.open();
        }
        return sessions;
    }

    public long getPages() {
        return Math.max(1, (getSuggestions().total() + SIZE - 1) / SIZE);
    }

    /** The address of this list, without its page. */
    public String getHere() {
        return "/gestion/put-on-agenda?list=" + list + (session == null ? "" : "&session=" + session)
                + (list ? address.query() : "");
    }

    public Opinion[] getOpinions() {
        return Opinion.values();
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    /** Whether requests were chosen elsewhere. */
    public boolean isNamed() {
        return list || !ticked.isEmpty();
    }

    public boolean isList() {
        return list;
    }

    public void setList(boolean list) {
        this.list = list;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 100_000));
    }

    public Long getSessionId() {
        return sessionId;
    }

    public void setSessionId(Long sessionId) {
        this.sessionId = sessionId;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }

    public String getOpinionText() {
        return opinionText;
    }

    public void setOpinionText(String opinionText) {
        this.opinionText = opinionText;
    }
}
