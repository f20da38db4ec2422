package org.palestre.web.seasonal.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.ConsultTypicalWeek;
import org.palestre.seasonal.boundary.ManageCampaigns;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.workbench.boundary.ConflictGroupView;
import org.palestre.seasonal.workbench.boundary.ConsultConflictGroups;
import org.palestre.seasonal.workbench.boundary.GroupMember;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.seasonal.BoardItems;
import org.palestre.web.seasonal.WeekBoard;
import org.palestre.web.shell.AddressValues;

/** A group of competing requests, drawn on an ordinary week of the areas that they want. */
@Named
@RequestScoped
public class ConflictGroupBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ConsultConflictGroups groups;

    @Inject
    private ConsultTypicalWeek weeks;

    @Inject
    private ManageCampaigns campaigns;

    @Inject
    private Words words;

    private ConflictGroupView group;
    private TypicalWeekView week;

    public ConflictGroupView getGroup() {
        if (group == null) {
            Long id = new AddressValues(request.getParameterMap()).number("request");
            if (id == null) {
                throw BusinessException.notFound("seasonal.unknownRequest");
            }
            group = groups.group(id);
        }
        return group;
    }

    public TypicalWeekView getWeek() {
        if (week == null) {
            long season =
                    campaigns.campaign(getGroup().campaignId()).seasons().get(0).id();
            week = weeks.week(getGroup().siteId(), areas(), season);
        }
        return week;
    }

    private List<Long> areas() {
        return getGroup().members().stream()
                .flatMap(member -> member.areas().stream())
                .map(AreaRef::id)
                .distinct()
                .toList();
    }

    /** The week with all that is asked for, and what is there already. */
    public WeekBoard getBoard() {
        List<WeekBoard.Item> items = new ArrayList<>(BoardItems.taken(getWeek(), words));
        getGroup().undecided().forEach(member -> items.addAll(asked(member)));
        return WeekBoard.of(getWeek().open(), items);
    }

    private List<WeekBoard.Item> asked(GroupMember member) {
        return member.times().stream()
                .map(time -> new WeekBoard.Item(
                        WeekTime.of(time),
                        "sl-rival",
                        "users",
                        words.text("workbench.day.asked"),
                        BoardItems.where(member.organisationName(), member.areas()),
                        member.id()))
                .toList();
    }
}
