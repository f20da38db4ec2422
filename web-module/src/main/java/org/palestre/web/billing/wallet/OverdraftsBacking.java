package org.palestre.web.billing.wallet;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.palestre.billing.wallet.boundary.AllowOverdraft;
import org.palestre.billing.wallet.boundary.AllowedOverdraft;
import org.palestre.billing.wallet.boundary.OverdraftFilter;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.PageLinks;

/** The overdrafts that the treasurer has allowed, the one that ends first before the others. */
@Named
@RequestScoped
public class OverdraftsBacking {

    private static final int SIZE = 50;

    @EJB
    private AllowOverdraft allowOverdraft;

    private String words;
    private boolean all;
    private int page = 1;
    private Page<AllowedOverdraft> list;

    /** Reads this page of the list. */
    public void load() {
        list = allowOverdraft.list(filter(words, all), new PageRequest(Math.max(0, page - 1), SIZE));
    }

    static OverdraftFilter filter(String words, boolean all) {
        return new OverdraftFilter(words == null || words.isBlank() ? null : words.strip(), all);
    }

    public Page<AllowedOverdraft> getList() {
        return list;
    }

    public PageLinks getLinks() {
        return new PageLinks("page", page, SIZE, list.total())
                .with("q", words == null || words.isBlank() ? null : words)
                .with("all", all ? "true" : null);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
