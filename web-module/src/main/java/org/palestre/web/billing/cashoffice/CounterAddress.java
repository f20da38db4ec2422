package org.palestre.web.billing.cashoffice;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.billing.cashoffice.boundary.CounterPayer;
import org.palestre.billing.cashoffice.boundary.MeetPayer;

/** Who stands at the counter, as the address says it: several payers may be paid for at once. */
public class CounterAddress implements Serializable {

    private static final String PAGE = "/gestion/take-payment?payers=";

    private String q = "";
    private String payers = "";
    private Long person;
    private Long organisation;
    private final List<Long> ids = new ArrayList<>();

    /** Reads the ids; a person or an organisation to whom nothing was charged yet becomes a payer. */
    void resolve(MeetPayer meetPayer) {
        ids.clear();
        Arrays.stream(payers.split(","))
                .filter(part -> part.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .forEach(this::add);
        if (person != null) {
            add(meetPayer.payerOfPerson(person));
        }
        if (organisation != null) {
            add(meetPayer.payerOfOrganisation(organisation));
        }
        person = null;
        organisation = null;
    }

    static long idOf(CounterPayer found, MeetPayer meetPayer) {
        if (found.payerId() != null) {
            return found.payerId();
        }
        return found.personId() == null
                ? meetPayer.payerOfOrganisation(found.organisationId())
                : meetPayer.payerOfPerson(found.personId());
    }

    void add(long id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    List<Long> payers() {
        return List.copyOf(ids);
    }

    /** The counter with this payer, and whoever stands there already. */
    public String with(CounterPayer found) {
        if (found.payerId() != null) {
            List<Long> all = new ArrayList<>(ids);
            if (!all.contains(found.payerId())) {
                all.add(found.payerId());
            }
            return PAGE + joined(all);
        }
        String more =
                found.personId() == null ? "&organisation=" + found.organisationId() : "&person=" + found.personId();
        return PAGE + joined(ids) + more;
    }

    /** The counter without this payer. */
    public String without(long payerId) {
        return PAGE + joined(ids.stream().filter(id -> id != payerId).toList());
    }

    private static String joined(List<Long> ids) {
        return URLEncoder.encode(
                ids.stream().map(String::valueOf).collect(Collectors.joining(",")), StandardCharsets.UTF_8);
    }

    /** The payers, as the address has them. */
    public String getPayers() {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public void setPayers(String payers) {
        this.payers = payers == null ? "" : payers;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q.strip();
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }
}
