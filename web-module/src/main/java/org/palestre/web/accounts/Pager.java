package org.palestre.web.accounts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** One page of a list whose address holds what is asked for, so that it can be mailed and opened again. */
public final class Pager<T> {

    private static final int SIZE = 25;

    private final int number;
    private final Page<T> page;

    private final String address;

    private Pager(int number, Page<T> page, String address) {
        this.number = number;
        this.page = page;
        this.address = address;
    }

    /**
     * Reads the page of that number, from 1; anything else is the first.
     *
     * @param asked names and values of what else stands in the address, values may be null
     */
    public static <T> Pager<T> read(Integer number, Function<PageRequest, Page<T>> list, String... asked) {
        int wanted = number == null || number < 1 || number > 100_000 ? 1 : number;
        StringBuilder address = new StringBuilder("?");
        for (int i = 0; i < asked.length; i += 2) {
            if (asked[i + 1] != null && !asked[i + 1].isEmpty()) {
                address.append(asked[i])
                        .append('=')
                        .append(URLEncoder.encode(asked[i + 1], StandardCharsets.UTF_8))
                        .append('&');
            }
        }
        return new Pager<>(wanted, list.apply(new PageRequest(wanted - 1, SIZE)), address.toString());
    }

    /** To which the number of another page is to be added. */
    public String getAddress() {
        return address + "page=";
    }

    public List<T> getItems() {
        return page.items();
    }

    public long getTotal() {
        return page.total();
    }

    /** From 1. */
    public int getNumber() {
        return number;
    }

    public long getLast() {
        return Math.max(1, (page.total() + SIZE - 1) / SIZE);
    }
}
