package org.palestre.web.seasonal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.occupancy.boundary.TimesPromised;
import org.palestre.seasonal.boundary.DecideSlotRequest;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.GrantPreview;
import org.palestre.seasonal.boundary.Granted;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.occupancy.PromiseWarning;
import org.palestre.web.shell.Notices;

/** The decision on a request: granted as asked or changed, after a look at what that would write, or refused. */
@Named
@ViewScoped
public class DecideSlotRequestBacking implements Serializable {

    @Inject
    private ExamineSlotRequestBacking examined;

    @Inject
    private DecideSlotRequest decisions;

    @Inject
    private RefusalFields refusal;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private GrantFields grant;
    private Grant previewed;
    private GrantPreview preview;
    private final PromiseWarning warning = new PromiseWarning();

    @PostConstruct
    void begin() {
        asAsked();
    }

    /** Puts the wish into the fields again as it was asked. */
    public void asAsked() {
        prepare(grant == null ? 1 : grant.getRank());
    }

    /** Puts a wish into the fields. */
    public void prepare(int rank) {
        grant = new GrantFields(decisions.asAsked(examined.getId(), rank));
        preview = null;
        warning.show(List.of());
    }

    /** Grants a wish as it was asked, every date or none; what is promised to others is shown before. */
    public String grantWish(int rank) {
        try {
            return grant(Grant.ofWish(rank, false));
        } catch (TimesPromised e) {
            prepare(rank);
            check();
            throw e;
        }
    }

    /** One more line of day and time. */
    public void addTime() {
        grant.addTime();
        preview = null;
    }

    /** Takes a line of day and time away. */
    public void removeTime(TimeLine time) {
        grant.removeTime(time);
        preview = null;
    }

    /** Looks at what the grant would write and leave out; nothing is written. */
    public void check() {
        preview = null;
        previewed = grant.grant(true);
        preview = decisions.preview(examined.getId(), previewed);
        warning.show(preview.promises());
    }

    /** Grants every date, or refuses the whole if one is taken. */
    public String grantAll() {
        return grant(false);
    }

    /** Grants what is free and leaves the rest out. */
    public String grantFree() {
        return grant(true);
    }

    private String grant(boolean leaveOutConflicts) {
        if (preview == null || !grant.grant(true).equals(previewed)) {
            preview = null;
            throw BusinessException.conflict("seasonal.checkAgain");
        }
        return grant(grant.grant(leaveOutConflicts));
    }

    private String grant(Grant wanted) {
        return decide(() -> {
            Granted granted = warning.heeding(() ->
                    decisions.grant(examined.getId(), examined.getRequest().version(), wanted, warning.accepted()));
            notices.success("seasonal.decide.granted", granted.number(), granted.sessions());
        });
    }

    /** Refuses with the reason that was written. */
    public String refuse() {
        return decide(() -> {
            decisions.refuse(examined.getId(), examined.getRequest().version(), refusal.getReason());
            notices.success("seasonal.decide.refused", examined.getRequest().number());
        });
    }

    /** Takes back a decision that the club does not know yet. */
    public String undo() {
        decide(() -> decisions.undo(examined.getId(), examined.getRequest().version()));
        notices.success("seasonal.decide.undone", examined.getRequest().number());
        return examined.address();
    }

    /** Whoever comes second sees at once how the first has decided. */
    private String decide(Runnable decision) {
        try {
            decision.run();
        } catch (BusinessException e) {
            preview = null;
            examined.look();
            if (examined.getRequest().status().undecided()) {
                throw e;
            }
            notices.error("seasonal.decide.tooLate", words.refusal(e));
        }
        return examined.address();
    }

    public GrantFields getGrant() {
        return grant;
    }

    public GrantPreview getPreview() {
        return preview;
    }

    public RefusalFields getRefusal() {
        return refusal;
    }

    public PromiseWarning getWarning() {
        return warning;
    }
}
