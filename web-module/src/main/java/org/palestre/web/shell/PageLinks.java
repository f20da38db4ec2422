package org.palestre.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Links to the pages of a list that keep what the list was narrowed by; each can be mailed and opened again. */
public final class PageLinks {

    private static final int AROUND = 2;

    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final String parameter;
    private final int page;
    private final int pages;

    /**
     * @param page number of the page shown, from 1
     * @param size items on a page
     * @param total items on all pages
     */
    public PageLinks(int page, int size, long total) {
        this("page", page, size, total);
    }

    /** @param parameter under which the address says the page, where a screen has several lists */
    public PageLinks(String parameter, int page, int size, long total) {
        this.parameter = parameter;
        this.page = page;
        this.pages = (int) Math.max(1, (total + size - 1) / size);
    }

    /** A parameter of the list's address; null and blank are left out. */
    public PageLinks with(String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, value.toString());
        }
        return this;
    }

    /** One link of the row of pages. */
    public record Link(int number, String query, boolean here) {}

    /** The first page, the last page and those around the present one. */
    public List<Link> getAll() {
        List<Link> links = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            if (number == 1 || number == pages || Math.abs(number - page) <= AROUND) {
                links.add(new Link(number, query(parameter, number), number == page));
            }
        }
        return links;
    }

    /** The query of the next page, or null on the last. */
    public String getNext() {
        return page < pages ? query(parameter, page + 1) : null;
    }

    /** The query of the page before, or null on the first. */
    public String getPrevious() {
        return page > 1 ? query(parameter, Math.min(page - 1, pages)) : null;
    }

    public boolean isNeeded() {
        return pages > 1;
    }

    /** The address's query with one parameter set anew. */
    public String query(String name, Object value) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put(name, String.valueOf(value));
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
