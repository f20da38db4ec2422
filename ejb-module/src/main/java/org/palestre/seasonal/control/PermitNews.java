package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.seasonal.boundary.AgreementEffect;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.boundary.SuspendedDates;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.SlotRequest;

/**
 * What a club is told when something happens to its permit: the correspondent and the head office each once, in the
 * language of whoever submitted; the site too where its people must know. Written in the transaction of what it reports.
 */
@ApplicationScoped
public class PermitNews {

    private static final String TEMPLATE = "permit-news";

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private ConsultSites sites;

    @Inject
    private Outbox outbox;

    /**
     * What there is to tell.
     *
     * @param from the first day, or null
     * @param until the last day, or null
     * @param sessions how many sessions it concerns; null if that says nothing
     * @param reason in the words of whoever did it, or null
     * @param before how it was, in the reader's language, or null
     * @param after how it is now, in the reader's language, or null
     * @param legal what the law asks to be said, in French, or null
     * @param suspensions that go on although the slot changes
     * @param agreement what becomes of the agreement of a keyless slot
     */
    public record News(
            PermitEventKind kind,
            LocalDate from,
            LocalDate until,
            Integer sessions,
            String reason,
            Function<Locale, String> before,
            Function<Locale, String> after,
            String legal,
            List<SuspendedDates> suspensions,
            AgreementEffect agreement) {

        /** The plain fact. */
        public static News of(PermitEventKind kind, LocalDate from, LocalDate until, Integer sessions, String reason) {
            return new News(kind, from, until, sessions, reason, null, null, null, List.of(), AgreementEffect.NONE);
        }

        /** The same with what the law asks to be said. */
        public News withLegal(String text) {
            return new News(kind, from, until, sessions, reason, before, after, text, suspensions, agreement);
        }

        /** The same with how it was and how it is now. */
        public News withChange(Function<Locale, String> was, Function<Locale, String> is) {
            return new News(kind, from, until, sessions, reason, was, is, legal, suspensions, agreement);
        }

        /** The same with the suspensions that go on and what becomes of the agreement. */
        public News withStanding(List<SuspendedDates> goingOn, AgreementEffect effect) {
            return new News(kind, from, until, sessions, reason, before, after, legal, goingOn, effect);
        }

        /** The same without the words that are meant for the club alone. */
        public News withoutReason() {
            return new News(kind, from, until, sessions, null, before, after, null, suspensions, agreement);
        }
    }

    /** Tells the club. */
    public void tellClub(Permit permit, SlotRequest request, News news) {
        OrganisationView club = organisations.organisation(permit.organisationId());
        Set<String> addresses = new LinkedHashSet<>();
        addresses.add(request.form().correspondent().email());
        addresses.add(club.headOfficeEmail());
        addresses.forEach(address -> post(
                address,
                permit,
                request,
                club,
                sites.site(permit.siteId()),
                news,
                request.progress().language(),
                "account"));
    }

    /** Tells the people of the permit's site, in French; nothing happens if no address of it is known. */
    public void tellSite(Permit permit, SlotRequest request, News news) {
        tellSite(permit.siteId(), permit, request, news);
    }

    /** Tells the people of another site that the news concern, in French. */
    public void tellSite(long siteId, Permit permit, SlotRequest request, News news) {
        SiteView site = sites.site(siteId);
        if (site.email() != null) {
            post(
                    site.email(),
                    permit,
                    request,
                    organisations.organisation(permit.organisationId()),
                    site,
                    news,
                    "fr",
                    "gestion");
        }
    }

    private static Map<String, String> dates(SuspendedDates dates) {
        return Map.of(
                "from",
                FrenchWords.date(dates.first()),
                "until",
                dates.last() == null ? "" : FrenchWords.date(dates.last()));
    }

    private void post(
            String address,
            Permit permit,
            SlotRequest request,
            OrganisationView club,
            SiteView site,
            News news,
            String language,
            String house) {
        Map<String, Object> model = new HashMap<>();
        model.put("kind", news.kind().name());
        model.put("permitNumber", permit.number());
        model.put("permitId", Long.toString(permit.id()));
        model.put("house", house);
        model.put("edition", permit.edition());
        model.put("organisation", club.name());
        model.put("site", site.name());
        model.put("from", news.from() == null ? "" : FrenchWords.date(news.from()));
        model.put("until", news.until() == null ? "" : FrenchWords.date(news.until()));
        model.put("sessions", news.sessions() == null ? "" : news.sessions().toString());
        model.put("reason", news.reason() == null ? "" : news.reason());
        Locale locale = Locale.forLanguageTag(language);
        model.put("before", news.before() == null ? "" : news.before().apply(locale));
        model.put("after", news.after() == null ? "" : news.after().apply(locale));
        model.put("legal", news.legal() == null ? "" : news.legal());
        model.put(
                "suspensions",
                news.suspensions().stream().map(PermitNews::dates).toList());
        model.put("agreement", news.agreement().name());
        outbox.post(new NewMessage(address, TEMPLATE, locale, model, ClubMail.CASE, request.id(), List.of(), false));
    }
}
