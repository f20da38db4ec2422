package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.documents.boundary.PdfRenderer;
import org.palestre.documents.boundary.QrCode;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.seasonal.boundary.CampaignTexts;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitEditions;
import org.palestre.seasonal.entity.Permits;
import org.palestre.seasonal.entity.RequestDecision;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.pricing.boundary.WaiveFee;
import org.palestre.shared.boundary.City;
import org.palestre.shared.boundary.CitySettings;

/**
 * Makes the permit as a document with legal force, in French. It says what CGPPP R2122-6 asks of such a title: parties,
 * purpose, premises, duration, legal and financial conditions; and what articles 14 to 21 of the regulation add.
 */
@ApplicationScoped
public class PermitDocument {

    private static final String TEMPLATE = "seasonal-permit";

    @Inject
    private CitySettings settings;

    @Inject
    private ConsultSites sites;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Campaigns campaigns;

    @Inject
    private PermittedSlot slot;

    @Inject
    private Permits permits;

    @Inject
    private PermitEditions editions;

    @Inject
    private SecondSeasonClause secondSeason;

    @Inject
    private WaiveFee fees;

    @Inject
    private Clock clock;

    /** The PDF of a permit. */
    public byte[] render(Permit permit, SlotRequest request, OrganisationView club, SiteView site) {
        City city = settings.city();
        Campaign campaign = campaigns.get(request.campaignId());
        Map<String, Object> model = new HashMap<>();
        model.put("city", city);
        model.put("logo", logo());
        model.put("club", club);
        model.put("site", site);
        model.put("siteTelephone", site.telephone() == null ? "" : site.telephone());
        addNumbers(model, permit, request, city);
        addChange(model, permit);
        addTexts(
                model,
                campaign.texts(),
                request.decision().map(RequestDecision::reason).orElse(null));
        slot.add(model, permit, request, campaign);
        model.put(
                "free",
                fees.of(request.id())
                        .map(free -> free.reason() + " (" + free.article() + ")")
                        .orElse(""));
        secondSeason.add(model, permit.id());
        return renderer.render(TEMPLATE, model);
    }

    private void addNumbers(Map<String, Object> model, Permit permit, SlotRequest request, City city) {
        String address = city.baseUrl() + "/permit?token=" + permit.token();
        model.put("number", permit.number());
        model.put("edition", permit.edition());
        model.put("requestNumber", request.number());
        model.put("submittedOn", date(request.progress().submittedAt()));
        model.put("grantedOn", date(permit.grantedAt()));
        model.put("verifyUrl", address);
        model.put("qr", QrCode.dataUri(address));
    }

    /** What a further edition changes, and what held until then. */
    private void addChange(Map<String, Object> model, Permit permit) {
        model.put("keyless", permit.keyless());
        model.put("changeReason", paragraphs(permit.changeReason()));
        model.put("effectiveOn", permit.effectiveOn() == null ? "" : FrenchWords.date(permit.effectiveOn()));
        if (permit.edition() > 1 && permit.effectiveOn().isAfter(permit.firstDate())) {
            Permit former = permits.get(editions.editionBefore(permit));
            Map<Long, AreaView> areas = sites.areasById(former.areaIds());
            model.put(
                    "formerAreas",
                    former.areaIds().stream().map(id -> areas.get(id).name()).toList());
            model.put(
                    "formerTimes",
                    former.times().stream().map(FrenchWords::slot).toList());
        } else {
            model.put("formerAreas", List.of());
            model.put("formerTimes", List.of());
        }
    }

    private static void addTexts(Map<String, Object> model, CampaignTexts texts, String remark) {
        model.put("deliberation", paragraphs(texts.deliberation()));
        model.put("fee", paragraphs(texts.fee()));
        model.put("safetyRules", paragraphs(texts.safetyRules()));
        model.put("upkeepRules", paragraphs(texts.upkeepRules()));
        model.put("signatory", FrenchWords.inLine(texts.signatory()));
        model.put("signatoryLines", paragraphs(texts.signatory()));
        model.put("remark", paragraphs(remark));
    }

    private String logo() {
        return settings.logo()
                .map(logo -> "data:" + logo.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(logo.content()))
                .orElse("");
    }

    private String date(Instant instant) {
        return FrenchWords.date(LocalDate.ofInstant(instant, clock.getZone()));
    }

    private static List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
