package org.palestre.web.seasonal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.messaging.boundary.MessageView;
import org.palestre.messaging.boundary.MessagesOfCase;
import org.palestre.seasonal.boundary.CompetingRequest;
import org.palestre.seasonal.boundary.ExamineSlotRequests;
import org.palestre.seasonal.boundary.Neighbours;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.wish.boundary.ConsultWishes;
import org.palestre.seasonal.wish.boundary.WishState;
import org.palestre.shared.BusinessException;
import org.palestre.web.shell.Notices;

/** One request before an agent: what is asked, who competes, which messages went out, and the way through the list. */
@Named
@ViewScoped
public class ExamineSlotRequestBacking implements Serializable {

    @Inject
    private ExamineSlotRequests requests;

    @Inject
    private MessagesOfCase messagesOfCase;

    @Inject
    private ConsultSites sites;

    @Inject
    private ConsultWishes consultWishes;

    @Inject
    private Notices notices;

    private Long id;
    private WorkListAddress list;
    private SlotRequestView request;
    private List<CompetingRequest> competing;
    private Neighbours neighbours;
    private transient List<MessageView> messages;
    private transient List<AreaView> areas;
    private transient int areasOf;
    private transient List<WishState> wishes;

    /** Reads the request that the address names, and the list from which one came. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        HttpServletRequest http = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        list = WorkListAddress.of(http.getParameterMap());
        look();
    }

    /** Reads everything again, after somebody has decided. */
    public void look() {
        request = requests.request(id);
        competing = requests.conflicts(id);
        neighbours = requests.neighbours(id, list.filter());
        messages = null;
        wishes = null;
    }

    /** Takes the request in hand, which the club sees. */
    public String begin() {
        requests.begin(id);
        notices.success("seasonal.examine.begun");
        return address();
    }

    /** This page once more, with its list. */
    public String address() {
        return "/gestion/slot-request?faces-redirect=true&id=" + id + list.query();
    }

    public SlotRequestView getRequest() {
        return request;
    }

    public List<CompetingRequest> getCompeting() {
        return competing;
    }

    public Neighbours getNeighbours() {
        return neighbours;
    }

    /** The areas of the site of a wish that may be granted. */
    public List<AreaView> areas(int rank) {
        if (areas == null || areasOf != rank) {
            areas = sites.areas(request.form().wish(rank).siteId());
            areasOf = rank;
        }
        return areas;
    }

    /** How each of the club's wishes stands. */
    public List<WishState> getWishes() {
        if (wishes == null) {
            wishes = consultWishes.ofOffice(id);
        }
        return wishes;
    }

    /** What was written to the club about this request. */
    public List<MessageView> getMessages() {
        if (messages == null) {
            messages = messagesOfCase.list("seasonal.request", id);
        }
        return messages;
    }

    public WorkListAddress getList() {
        return list;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
