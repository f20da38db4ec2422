package org.palestre.seasonal.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.commission.boundary.AgendaItemView;
import org.palestre.seasonal.commission.boundary.Attendance;
import org.palestre.seasonal.commission.boundary.CommissionDecision;
import org.palestre.seasonal.commission.boundary.GrantedTerms;
import org.palestre.seasonal.commission.boundary.Opinion;
import org.palestre.seasonal.commission.boundary.Ruling;
import org.palestre.seasonal.commission.boundary.SessionMember;
import org.palestre.seasonal.commission.boundary.SessionView;
import org.palestre.seasonal.control.FrenchWords;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.shared.boundary.CitySettings;

/** The papers of a session, in French: its agenda for the members, and its minutes. */
@ApplicationScoped
public class SessionPapers {

    private static final Map<Opinion, String> OPINIONS = Map.of(
            Opinion.FAVOURABLE, "favorable",
            Opinion.FAVOURABLE_WITH_CHANGES, "favorable avec modifications",
            Opinion.UNFAVOURABLE, "défavorable");
    private static final Map<CommissionDecision, String> DECISIONS = Map.of(
            CommissionDecision.AS_ASKED, "Attribution conforme à la demande",
            CommissionDecision.WITH_CHANGES, "Attribution avec modifications",
            CommissionDecision.REFUSED, "Refus",
            CommissionDecision.POSTPONED, "Report à la séance suivante");
    private static final Map<Attendance, String> ATTENDANCE = Map.of(
            Attendance.EXPECTED, "non renseigné",
            Attendance.PRESENT, "présent",
            Attendance.EXCUSED, "excusé",
            Attendance.ABSENT, "absent");

    @Inject
    private CitySettings settings;

    @Inject
    private PdfRenderer renderer;

    /** What the members get before the session. */
    public byte[] agenda(SessionView session) {
        return renderer.render("commission-agenda", model(session));
    }

    /** What was decided, by whom, with which votes; to be signed. */
    public byte[] minutes(SessionView session) {
        return renderer.render("commission-minutes", model(session));
    }

    private Map<String, Object> model(SessionView session) {
        Map<String, Object> model = new HashMap<>();
        model.put("city", settings.city());
        model.put("commission", session.commissionName());
        model.put("date", FrenchWords.date(session.heldOn()));
        model.put("day", FrenchWords.day(session.heldOn().getDayOfWeek()));
        model.put("time", FrenchWords.time(session.startsAt()));
        model.put("place", session.place());
        model.put("quorum", session.quorum());
        model.put("present", session.present());
        model.put("quorate", session.quorate());
        model.put(
                "chair", session.chair() == null ? "" : session.chair().member().name());
        model.put(
                "members", session.members().stream().map(SessionPapers::member).toList());
        model.put("items", session.items().stream().map(SessionPapers::item).toList());
        return model;
    }

    private static Map<String, Object> member(SessionMember one) {
        return Map.of(
                "name", one.member().name(),
                "function", one.member().function(),
                "chair", one.member().chair(),
                "attendance", ATTENDANCE.get(one.attendance()));
    }

    private static Map<String, Object> item(AgendaItemView item) {
        Map<String, Object> model = new HashMap<>();
        model.put("position", item.position());
        model.put("number", item.request().number());
        model.put("club", item.request().organisationName());
        model.put("site", item.request().siteName());
        model.put("areas", String.join(", ", item.request().areaNames()));
        model.put("discipline", item.request().disciplineName());
        model.put(
                "times", item.request().times().stream().map(FrenchWords::slot).toList());
        model.put(
                "score",
                item.score() == null
                        ? ""
                        : item.score().points().toString().replace('.', ',') + " / "
                                + item.score().outOf());
        model.put("opinion", OPINIONS.get(item.opinion()));
        model.put("opinionText", text(item.opinionText()));
        model.put("withdrawn", item.request().status() == RequestStatus.WITHDRAWN);
        Ruling ruling = item.ruling();
        model.put("decision", ruling == null ? "" : DECISIONS.get(ruling.decision()));
        model.put("reason", ruling == null ? "" : text(ruling.reason()));
        model.put("inFavour", ruling == null ? 0 : ruling.votes().inFavour());
        model.put("against", ruling == null ? 0 : ruling.votes().against());
        model.put("abstained", ruling == null ? 0 : ruling.votes().abstained());
        model.put("granted", item.granted() == null ? "" : granted(item.granted()));
        model.put("free", item.granted() == null ? "" : free(item.granted().freeOfCharge()));
        return model;
    }

    private static String granted(GrantedTerms granted) {
        return String.join(", ", granted.areaNames()) + " ; "
                + granted.times().stream().map(FrenchWords::slot).collect(Collectors.joining(", ")) + " ; du "
                + FrenchWords.date(granted.firstDate()) + " au " + FrenchWords.date(granted.lastDate())
                + (granted.duringSchoolBreaks() ? ", petites vacances comprises" : ", hors petites vacances");
    }

    private static String free(FreeOfCharge free) {
        return free == null ? "" : free.reason() + " (" + free.article() + ")";
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
