package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.documents.boundary.QrCode;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.control.FrenchWords;
import org.palestre.seasonal.oneoff.boundary.OneOffRequestView;
import org.palestre.seasonal.oneoff.boundary.OneOffTerms;
import org.palestre.seasonal.oneoff.entity.OneOffKinds;
import org.palestre.seasonal.oneoff.entity.OneOffPermit;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.shared.LongDates;
import org.palestre.shared.boundary.City;
import org.palestre.shared.boundary.CitySettings;

/**
 * What a club holds in its hands once dates are granted: the title as a PDF, in French, with what CGPPP R2122-6 asks of it
 * and the code by which anybody checks it.
 */
@ApplicationScoped
public class Confirmation {

    @Inject
    private CitySettings settings;

    @Inject
    private ConsultSites sites;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private OneOffKinds kinds;

    @Inject
    private OneOffWords words;

    @Inject
    private Clock clock;

    /** The document of an edition. */
    public byte[] render(OneOffPermit permit, OneOffRequest request, OneOffRequestView view) {
        return renderer.render("oneoff-confirmation", model(permit, request, view));
    }

    private Map<String, Object> model(OneOffPermit permit, OneOffRequest request, OneOffRequestView view) {
        City city = settings.city();
        OneOffTerms terms = kinds.terms();
        Map<String, Object> model = new HashMap<>();
        model.put("city", city);
        model.put(
                "logo",
                settings.logo()
                        .map(logo -> "data:" + logo.mediaType() + ";base64,"
                                + Base64.getEncoder().encodeToString(logo.content()))
                        .orElse(""));
        model.put("club", organisations.organisation(view.organisationId()));
        var site = sites.site(view.form().siteId());
        model.put("site", site);
        model.put("siteTelephone", site.telephone() == null ? "" : site.telephone());
        model.put("number", request.permitNumber());
        model.put("edition", permit.edition());
        String address = city.baseUrl() + "/one-off-permit?token=" + permit.token();
        model.put("verifyUrl", address);
        model.put("qr", QrCode.dataUri(address));
        model.put("requestNumber", view.number());
        model.put(
                "submittedOn", LongDates.date(LocalDate.ofInstant(view.submittedAt(), clock.getZone()), Locale.FRENCH));
        model.put("grantedOn", LongDates.date(LocalDate.ofInstant(view.decidedAt(), clock.getZone()), Locale.FRENCH));
        model.put("madeOn", LongDates.date(LocalDate.now(clock), Locale.FRENCH));
        model.put("purpose", view.form().purpose());
        model.put("discipline", view.disciplineName() == null ? "" : view.disciplineName());
        model.put(
                "exceptional", view.form().kind() == org.palestre.seasonal.oneoff.boundary.OneOffKind.EXCEPTIONAL_USE);
        model.put("dates", words.granted(view, Locale.FRENCH));
        model.put("lost", words.lost(view, Locale.FRENCH));
        model.put("refused", words.refused(view, Locale.FRENCH));
        model.put("deliberation", lines(terms.deliberation()));
        model.put("fee", lines(terms.fee()));
        model.put("conditions", lines(terms.conditions()));
        model.put("signatory", FrenchWords.inLine(terms.signatory()));
        model.put("signatoryLines", lines(terms.signatory()));
        model.put("remark", lines(view.decisionReason()));
        return model;
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
