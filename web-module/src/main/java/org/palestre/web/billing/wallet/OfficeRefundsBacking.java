package org.palestre.web.billing.wallet;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.palestre.billing.wallet.boundary.ExamineRefunds;
import org.palestre.billing.wallet.boundary.RefundFilter;
import org.palestre.billing.wallet.boundary.RefundState;
import org.palestre.billing.wallet.boundary.RefundView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** What payers want back, for the treasurer: what waits for an answer first. */
@Named
@RequestScoped
public class OfficeRefundsBacking {

    private static final int SIZE = 50;
    private static final int LONGEST = 100;

    @EJB
    private ExamineRefunds refunds;

    private String words;
    private String state;
    private Integer page;
    private Page<RefundView> list;

    /** This page of the list. */
    public Page<RefundView> getList() {
        if (list == null) {
            list = refunds.list(filter(state, words), new PageRequest(getPage() - 1, SIZE));
        }
        return list;
    }

    static RefundFilter filter(String state, String words) {
        return new RefundFilter(wanted(state), narrowed(words));
    }

    private static RefundState wanted(String state) {
        return Arrays.stream(RefundState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    /** How many wait for an answer. */
    public long getWaiting() {
        return refunds.waiting();
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getList().total() + SIZE - 1) / SIZE);
    }

    /** The address of the list, without its page. */
    public String getAddress() {
        return "/gestion/refunds" + getQuery();
    }

    /** What the address says of the list, for its file too. */
    public String getQuery() {
        return "?list=1"
                + (wanted(state) == null ? "" : "&state=" + state)
                + (getWords() == null ? "" : "&q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8));
    }

    public RefundState[] getStates() {
        return RefundState.values();
    }

    public String getWords() {
        return narrowed(words);
    }

    private static String narrowed(String words) {
        return words == null || words.isBlank()
                ? null
                : words.strip().substring(0, Math.min(words.strip().length(), LONGEST));
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    /** From 1; what an address cannot mean is the first. */
    public Integer getPage() {
        return page == null ? 1 : Math.max(1, Math.min(page, 100_000));
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
