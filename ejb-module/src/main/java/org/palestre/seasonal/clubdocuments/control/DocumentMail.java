package org.palestre.seasonal.clubdocuments.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.Contact;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.seasonal.clubdocuments.boundary.HandedIn;
import org.palestre.shared.LongDates;

/** What a club's correspondent, or else its head office, is told about its documents. */
@ApplicationScoped
public class DocumentMail {

    /** Under which messages stand beside their document. */
    public static final String CASE = "seasonal.clubDocument";

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private Outbox outbox;

    /** It could not be taken. */
    public void refused(HandedIn document, String reason) {
        post(document, "clubdocuments-refused", Map.of("reason", reason));
    }

    /** It expires soon, or has expired. */
    public void remind(HandedIn document, boolean expired) {
        post(document, "clubdocuments-reminder", Map.of("expired", expired));
    }

    private void post(HandedIn document, String template, Map<String, Object> more) {
        Contact contact = organisations.correspondent(document.organisationId()).orElse(null);
        Locale language = contact == null ? Locale.FRENCH : contact.language();
        boolean english = language.getLanguage().equals("en");
        Map<String, Object> model = new HashMap<>(more);
        model.put("organisation", document.organisationName());
        model.put("kind", document.kind().name(english ? "en" : "fr"));
        model.put("validUntil", document.validUntil() == null ? "" : LongDates.date(document.validUntil(), language));
        outbox.post(new NewMessage(
                contact == null
                        ? organisations.organisation(document.organisationId()).headOfficeEmail()
                        : contact.email(),
                template,
                language,
                model,
                CASE,
                document.id(),
                List.of(),
                false));
    }
}
