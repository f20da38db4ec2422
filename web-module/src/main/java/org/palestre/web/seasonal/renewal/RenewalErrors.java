package org.palestre.web.seasonal.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.palestre.seasonal.renewal.boundary.RenewalProblem;
import org.palestre.seasonal.renewal.boundary.RenewalRefused;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;

/** Brings what is wrong with several rows to the fields of each, all of it at once. */
@RequestScoped
public class RenewalErrors {

    private static final Set<String> FIELDS = Set.of(
            "familyCode",
            "disciplineCode",
            "ageBand",
            "gender",
            "averageYearlyPriceCents",
            "howToJoin",
            "contactTelephone",
            "contactEmail",
            "comment",
            "areaIds");

    @Inject
    private Words words;

    /** Tells each problem at its field; the slot is named where the page has no such field. */
    public void tell(RenewalRefused refused, List<RenewalRow> rows) {
        say(null, words.refusal(refused));
        for (RenewalProblem problem : refused.problems()) {
            int row = IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).getSlot().permitId() == problem.permitId())
                    .findFirst()
                    .orElse(-1);
            if (row >= 0) {
                rows.get(row).unfold();
            }
            String field = row < 0 ? null : field(problem, row, rows.get(row));
            String text = words.text("error." + problem.code(), problem.values().toArray());
            say(
                    field,
                    row < 0
                            ? text
                            : words.text(
                                    "renewal.atSlot", rows.get(row).getSlot().siteName(), row + 1, text));
        }
    }

    /** Tells why none of the rows that were ticked was accepted. */
    public void tell(BusinessException refused, int ticked) {
        String text = words.refusal(refused);
        say(null, ticked == 0 ? text : text + " " + words.text("renewal.noneAsked", ticked));
    }

    /** Whether a message stands at a field of a row, whoever put it there. */
    public boolean in(int row) {
        Iterator<String> ids = FacesContext.getCurrentInstance().getClientIdsWithMessages();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(ids, 0), false)
                .anyMatch(id -> id != null && id.startsWith(place(row)));
    }

    private static String place(int row) {
        return "renew:rows:" + row + ":";
    }

    private static String field(RenewalProblem problem, int row, RenewalRow fields) {
        String place = place(row);
        if ("times".equals(problem.field())) {
            boolean one = !problem.values().isEmpty() && problem.values().get(0) instanceof Integer;
            return one
                    ? place + "times:"
                            + fields.fieldsOf((Integer) problem.values().get(0)) + ":end"
                    : place + "times:0:kept";
        }
        return FIELDS.contains(problem.field()) ? place + problem.field() : null;
    }

    private static void say(String clientId, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }
}
