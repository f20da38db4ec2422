package org.palestre.web.seasonal.clubdocuments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.palestre.seasonal.clubdocuments.boundary.HandedIn;
import org.palestre.seasonal.clubdocuments.boundary.ReviewDocuments;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The office's list of what clubs have handed in; the address carries the filter and the page. */
@Named
@RequestScoped
public class ReviewDocumentsBacking {

    private static final int SIZE = 50;

    @Inject
    private ReviewDocuments documents;

    private String words;
    private HandedIn.State state;
    private int page = 1;
    private Page<HandedIn> list;

    /** This page of the list. */
    public Page<HandedIn> getList() {
        if (list == null) {
            list = documents.list(words, state, null, new PageRequest(Math.max(page, 1) - 1, SIZE));
        }
        return list;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getList().total() + SIZE - 1) / SIZE);
    }

    /** How many wait to be looked at. */
    public long getWaiting() {
        return documents.waiting();
    }

    /** The query of this list, without the page. */
    public String getQuery() {
        return "q=" + (words == null ? "" : URLEncoder.encode(words, StandardCharsets.UTF_8)) + "&state="
                + (state == null ? "" : state.name());
    }

    /** The icon that goes with a state. */
    public String icon(HandedIn.State one) {
        return switch (one) {
            case TO_REVIEW -> "clock";
            case ACCEPTED -> "check-circle";
            case REFUSED -> "times-circle";
        };
    }

    /** The colour that goes with it; it never speaks alone. */
    public String tone(HandedIn.State one) {
        return switch (one) {
            case TO_REVIEW -> "warning";
            case ACCEPTED -> "success";
            case REFUSED -> "danger";
        };
    }

    public HandedIn.State[] getStates() {
        return HandedIn.State.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null || words.length() > 200 ? null : words;
    }

    public HandedIn.State getState() {
        return state;
    }

    public void setState(HandedIn.State state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
