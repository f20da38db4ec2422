package org.palestre.seasonal.control;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.palestre.seasonal.boundary.CampaignForm;
import org.palestre.seasonal.boundary.CampaignTexts;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What holds of every campaign, and the texts that a city's first one is offered. */
public final class CampaignRules {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2200;

    private CampaignRules() {}

    /** The form, tidied, its seasons in order. Refused with its first problem. */
    public static CampaignForm checked(CampaignForm form, List<SeasonRef> known) {
        String name = Texts.required(form.name(), "name", 120);
        moment(form.opensAt(), "opensAt");
        moment(form.closesAt(), "closesAt");
        return new CampaignForm(
                name,
                form.opensAt(),
                form.closesAt(),
                seasons(form.seasonIds(), known),
                form.publication(),
                publishesAt(form),
                texts(form.texts()));
    }

    /** A date is kept only where decisions go out together, and is not before the last request can come. */
    private static LocalDateTime publishesAt(CampaignForm form) {
        if (form.publication() == Publication.AT_ONCE || form.publishesAt() == null) {
            return null;
        }
        moment(form.publishesAt(), "publishesAt");
        if (form.publishesAt().isBefore(form.closesAt())) {
            throw BusinessException.invalid("seasonal.publishesBeforeClosing", "publishesAt");
        }
        return form.publishesAt();
    }

    /** One season, or two that follow each other in the calendar. */
    private static List<Long> seasons(List<Long> ids, List<SeasonRef> known) {
        List<SeasonRef> inOrder = known.stream()
                .sorted(Comparator.comparing(SeasonRef::firstDate))
                .toList();
        List<SeasonRef> chosen =
                inOrder.stream().filter(season -> ids.contains(season.id())).toList();
        boolean all = chosen.size() == ids.stream().distinct().count();
        boolean neighbours = chosen.size() == 1
                || chosen.size() == 2 && inOrder.indexOf(chosen.get(1)) == inOrder.indexOf(chosen.get(0)) + 1;
        if (!all || !neighbours) {
            throw BusinessException.invalid("seasonal.campaignSeasons", "seasonIds");
        }
        return chosen.stream().map(SeasonRef::id).toList();
    }

    /** A window is not written into the past, where it could neither open nor be missed; closing early has its own page. */
    public static void requireToClose(CampaignForm form, LocalDateTime now) {
        if (!form.closesAt().isAfter(now)) {
            throw BusinessException.invalid("seasonal.campaignClosesInPast", "closesAt");
        }
    }

    /** Nothing could be granted for a season that is over. */
    public static void requireToCome(CampaignForm form, List<SeasonRef> known, LocalDate today) {
        known.stream()
                .filter(season -> form.seasonIds().contains(season.id())
                        && season.lastDate().isBefore(today))
                .findFirst()
                .ifPresent(over -> {
                    throw BusinessException.invalid("seasonal.campaignSeasonOver", "seasonIds", over.label());
                });
    }

    private static CampaignTexts texts(CampaignTexts texts) {
        CampaignTexts given = texts == null ? defaultTexts() : texts;
        return new CampaignTexts(
                Texts.required(given.introduction(), "introduction", CampaignTexts.LONGEST),
                Texts.optional(given.answersNotice(), "answersNotice", CampaignTexts.LONGEST),
                Texts.optional(given.deliberation(), "deliberation", CampaignTexts.LONGEST),
                Texts.required(given.fee(), "fee", CampaignTexts.LONGEST),
                Texts.required(given.safetyRules(), "safetyRules", CampaignTexts.LONGEST),
                Texts.required(given.upkeepRules(), "upkeepRules", CampaignTexts.LONGEST),
                Texts.required(given.signatory(), "signatory", CampaignTexts.LONGEST));
    }

    private static void moment(LocalDateTime moment, String field) {
        if (moment == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
        if (moment.getYear() < EARLIEST || moment.getYear() > LATEST) {
            throw BusinessException.invalid("seasonal.campaignDate", field);
        }
    }

    /** What the product proposes to a city without a campaign yet. */
    public static CampaignTexts defaultTexts() {
        return new CampaignTexts(
                "Votre association peut demander ici un ou plusieurs créneaux hebdomadaires dans les équipements"
                        + " sportifs de la Ville. Le dépôt d’une demande ne vaut pas attribution.",
                "Les réponses sont envoyées par courriel à l’issue des réunions d’attribution.",
                null,
                "L’occupation est consentie à titre gratuit au regard de l’intérêt général de l’activité, dans les"
                        + " conditions de l’article L. 2125-1 du code général de la propriété des personnes publiques.",
                "Le responsable désigné par l’association est présent de l’entrée du premier pratiquant à la sortie du"
                        + " dernier. Il prend connaissance des consignes de sécurité, des issues de secours et des moyens"
                        + " d’alerte de l’établissement, et fait respecter la capacité d’accueil de chaque aire.",
                "Les locaux, les vestiaires et le matériel sont rendus propres et rangés. Toute dégradation ou anomalie"
                        + " est signalée sans délai à l’agent présent ou au responsable de l’établissement.",
                "Pour le maire et par délégation, le responsable du service des sports");
    }
}
