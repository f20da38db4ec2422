package org.palestre.seasonal.permit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.PermitWording;
import org.palestre.seasonal.control.FrenchWords;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitTextRows;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.permit.boundary.AgreementView;
import org.palestre.seasonal.permit.boundary.PersonInCharge;
import org.palestre.shared.boundary.CitySettings;

/**
 * Makes the agreement ("convention", art. 16) that completes the permit of a keyless slot: a document with legal force,
 * in French, in the city's own words.
 */
@ApplicationScoped
public class AgreementDocument {

    private static final String TEMPLATE = "seasonal-agreement";

    @Inject
    private CitySettings settings;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private ConsultSites sites;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Campaigns campaigns;

    @Inject
    private PermitTextRows texts;

    @Inject
    private Clock clock;

    /** The PDF that is to be signed. */
    public byte[] render(Permit permit, SlotRequest request, AgreementView agreement, List<PersonInCharge> persons) {
        Map<String, Object> model = new HashMap<>();
        model.put("city", settings.city());
        model.put("club", organisations.organisation(permit.organisationId()));
        model.put("site", sites.site(permit.siteId()));
        model.put("number", agreement.number());
        model.put("permitNumber", permit.number());
        model.put("edition", permit.edition());
        model.put(
                "signatory",
                FrenchWords.inLine(campaigns.get(request.campaignId()).texts().signatory()));
        model.put("articles", articles(texts.get(PermitWording.AGREEMENT)));
        model.put(
                "persons",
                persons.stream()
                        .map(one -> Map.of("name", one.name(), "telephone", one.telephone()))
                        .toList());
        var areas = sites.areasById(permit.areaIds());
        model.put(
                "areas",
                permit.areaIds().stream().map(id -> areas.get(id).name()).toList());
        model.put("times", permit.times().stream().map(FrenchWords::slot).toList());
        model.put("firstDate", FrenchWords.date(permit.firstDate()));
        model.put("lastDate", FrenchWords.date(permit.lastDate()));
        model.put("madeOn", FrenchWords.date(LocalDate.now(clock)));
        return renderer.render(TEMPLATE, model);
    }

    /** Paragraphs, each a title if it begins as an article does. */
    static List<Map<String, Object>> articles(String text) {
        List<Map<String, Object>> articles = new ArrayList<>();
        lines(text).forEach(line -> articles.add(Map.of("title", line.matches("Article \\d.*"), "text", line)));
        return articles;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
