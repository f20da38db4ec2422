package org.palestre.billing.history.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.control.Amounts;
import org.palestre.billing.history.boundary.CareCertificate;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.shared.boundary.CitySettings;

/** The certificate of what was paid for child care, as PDF; with legal force, so in French. */
@ApplicationScoped
public class CareDocument {

    private static final String TEMPLATE = "history-care-certificate";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Inject
    private PdfRenderer renderer;

    @Inject
    private CitySettings city;

    @Inject
    private Clock clock;

    /** Of that payer, at the address that is known. */
    public byte[] render(CareCertificate certificate, PayerView payer) {
        Map<String, Object> model = new HashMap<>();
        model.put("city", city.city());
        model.put("year", Integer.toString(certificate.year()));
        model.put("provisional", certificate.provisional());
        model.put("payer", payer.name());
        model.put("address", payer.address() == null ? "" : payer.address().line());
        model.put(
                "children",
                certificate.children().stream().map(CareDocument::row).toList());
        model.put("total", Amounts.say(certificate.total(), Locale.FRENCH));
        model.put("today", DAY.format(LocalDate.now(clock)));
        return renderer.render(TEMPLATE, model);
    }

    private static List<String> row(CareCertificate.Paid paid) {
        return List.of(
                paid.child() == null ? "Sans nom d’enfant" : paid.child(), Amounts.say(paid.amount(), Locale.FRENCH));
    }
}
