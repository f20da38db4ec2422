package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.messaging.boundary.Attachment;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.oneoff.boundary.OneOffDateView;
import org.palestre.seasonal.oneoff.boundary.OneOffRequestView;
import org.palestre.seasonal.oneoff.boundary.OneOffTerms;
import org.palestre.seasonal.oneoff.entity.OneOffKinds;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.shared.IcalFile;
import org.palestre.shared.boundary.City;
import org.palestre.shared.boundary.CitySettings;

/**
 * What a club holds in its hands once dates are granted: the title as a PDF, in French, with what CGPPP R2122-6 asks of
 * it, and the dates for a calendar program.
 */
@ApplicationScoped
public class Confirmation {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    /** What was made: the archived document and the files that go with the mail. */
    public record Files(long documentId, List<Attachment> attachments) {}

    @Inject
    private CitySettings settings;

    @Inject
    private ConsultSites sites;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private DocumentArchive archive;

    @Inject
    private OneOffKinds kinds;

    @Inject
    private OneOffWords words;

    @Inject
    private Clock clock;

    /** Makes and archives them. */
    public Files make(OneOffRequest request, OneOffRequestView view) {
        byte[] pdf = renderer.render("oneoff-confirmation", model(view));
        String name = "AOT-" + view.number().replace('_', '-');
        long id = archive.store(
                new NewDocument("seasonal.oneOff", view.form().purpose(), name + ".pdf", "application/pdf", pdf));
        return new Files(
                id,
                List.of(
                        new Attachment(name + ".pdf", "application/pdf", pdf),
                        new Attachment(
                                name + ".ics",
                                IcalFile.MEDIA_TYPE + "; charset=UTF-8",
                                ical(request, view).getBytes(StandardCharsets.UTF_8))));
    }

    private String ical(OneOffRequest request, OneOffRequestView view) {
        IcalFile file = new IcalFile(view.form().purpose(), clock.getZone());
        String host = URI.create(settings.city().baseUrl()).getHost();
        for (OneOffDateView date : view.dates()) {
            if (date.state().held()) {
                var start = date.grantedDate().atTime(date.grantedStart()).atZone(clock.getZone());
                var end = (date.grantedEnd().equals(java.time.LocalTime.MIDNIGHT)
                                ? date.grantedDate().plusDays(1).atStartOfDay()
                                : date.grantedDate().atTime(date.grantedEnd()))
                        .atZone(clock.getZone());
                file.add(new IcalFile.Entry(
                        "one-off-" + date.id() + "@" + host,
                        0,
                        request.decidedAt(),
                        start.toInstant(),
                        end.toInstant(),
                        title(view, date),
                        view.siteName() + ", "
                                + date.areas().stream().map(AreaRef::name).collect(Collectors.joining(", ")),
                        null,
                        false));
            }
        }
        return file.toString();
    }

    private static String title(OneOffRequestView view, OneOffDateView date) {
        return date.wanted().label() == null
                ? view.form().purpose()
                : view.form().purpose() + " – " + date.wanted().label();
    }

    private Map<String, Object> model(OneOffRequestView view) {
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
        model.put("number", "AOT-" + view.number().replace('_', '-'));
        model.put("requestNumber", view.number());
        model.put("submittedOn", DATE.format(LocalDate.ofInstant(view.submittedAt(), clock.getZone())));
        model.put("grantedOn", DATE.format(LocalDate.ofInstant(view.decidedAt(), clock.getZone())));
        model.put("purpose", view.form().purpose());
        model.put("discipline", view.disciplineName() == null ? "" : view.disciplineName());
        model.put(
                "exceptional", view.form().kind() == org.palestre.seasonal.oneoff.boundary.OneOffKind.EXCEPTIONAL_USE);
        model.put("dates", words.granted(view, Locale.FRENCH));
        model.put("refused", words.refused(view, Locale.FRENCH));
        model.put("deliberation", lines(terms.deliberation()));
        model.put("fee", lines(terms.fee()));
        model.put("conditions", lines(terms.conditions()));
        model.put("signatory", lines(terms.signatory()));
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
