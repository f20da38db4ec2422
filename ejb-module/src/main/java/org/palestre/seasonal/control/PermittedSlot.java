package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.SlotRequest;

/** What a permit says of the slot itself (CGPPP R2122-6: purpose, premises, duration): activity, areas, times and dates. */
@ApplicationScoped
public class PermittedSlot {

    @Inject
    private ConsultSites sites;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private PermitSessions permitSessions;

    /** Adds it to what the document is made of. */
    public void add(Map<String, Object> model, Permit permit, SlotRequest request, Campaign campaign) {
        addActivity(model, request.form().activity());
        addTerms(model, permit, campaign);
    }

    private void addActivity(Map<String, Object> model, Activity activity) {
        sites.disciplines().stream()
                .filter(known -> known.code().equals(activity.disciplineCode()))
                .findFirst()
                .ifPresentOrElse(
                        known -> {
                            model.put("discipline", known.name());
                            model.put("family", known.familyName());
                        },
                        () -> {
                            model.put("discipline", activity.disciplineCode());
                            model.put("family", activity.familyCode());
                        });
        model.put("ageBand", FrenchWords.ageBand(activity.ageBand()));
        model.put("gender", FrenchWords.gender(activity.gender()));
        model.put(
                "handicaps",
                activity.handicaps().stream()
                        .sorted()
                        .map(FrenchWords::handicap)
                        .toList());
    }

    private void addTerms(Map<String, Object> model, Permit permit, Campaign campaign) {
        Map<Long, AreaView> areas = sites.areasById(permit.areaIds());
        Sessions sessions = permitSessions.all(permit, areas);
        List<Annex.Line> granted = Annex.granted(sessions.granted());
        model.put(
                "areas",
                permit.areaIds().stream().map(id -> areas.get(id).name()).toList());
        model.put("times", permit.times().stream().map(FrenchWords::slot).toList());
        model.put("firstDate", FrenchWords.date(permit.firstDate()));
        model.put("lastDate", FrenchWords.date(permit.lastDate()));
        model.put("duringSchoolBreaks", permit.duringSchoolBreaks());
        model.put(
                "seasons",
                campaignViews.period(campaign).seasons().stream()
                        .filter(season -> !season.lastDate().isBefore(permit.firstDate())
                                && !season.firstDate().isAfter(permit.lastDate()))
                        .map(SeasonRef::label)
                        .toList());
        model.put("sessions", granted.stream().map(Annex.Line::model).toList());
        model.put("sessionCount", granted.size());
        model.put(
                "leftOut",
                Annex.leftOut(sessions.leftOut()).stream()
                        .map(Annex.Line::model)
                        .toList());
    }
}
