package org.palestre.web.seasonal.renewal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.boundary.WithdrawSlotRequest;
import org.palestre.seasonal.renewal.boundary.RenewWeeklySlot;
import org.palestre.seasonal.renewal.boundary.RenewalForm;
import org.palestre.seasonal.renewal.boundary.RenewalReceipt;
import org.palestre.seasonal.renewal.boundary.RenewalRefused;
import org.palestre.seasonal.renewal.boundary.RenewalSheet;
import org.palestre.shared.BusinessException;
import org.palestre.web.seasonal.ActivityFields;
import org.palestre.web.seasonal.CurrentClub;
import org.palestre.web.seasonal.SportLists;
import org.palestre.web.shell.ChosenClub;
import org.palestre.web.shell.Notices;

/** The table of a club's current slots: complete, tick, validate. */
@Named
@ViewScoped
public class RenewWeeklySlotBacking implements Serializable {

    @Inject
    private RenewWeeklySlot renewals;

    @Inject
    private WithdrawSlotRequest withdrawals;

    @Inject
    private CurrentClub currentClub;

    @Inject
    private ChosenClub chosenClub;

    @Inject
    private SportLists lists;

    @Inject
    private RenewalErrors errors;

    @Inject
    private Notices notices;

    private Long organisation;
    private RenewalSheet sheet;
    private List<RenewalRow> rows;

    /** Reads the slots of the club that the address names, or of the one for which the person acts just now. */
    public void load() {
        if (organisation == null) {
            organisation = currentClub.club().map(OrganisationView::id).orElse(null);
        }
        if (organisation != null) {
            sheet = renewals.sheet(organisation);
            chosenClub.choose(organisation);
            rows = sheet.open()
                    ? sheet.slots().stream()
                            .filter(slot -> !slot.renewed())
                            .map(RenewalRow::new)
                            .toList()
                    : List.of();
        }
    }

    /** Asks for all slots that are ticked, or says at each what it lacks; what was written in the others is kept. */
    public String renew() {
        List<RenewalRow> ticked = rows.stream().filter(RenewalRow::isTicked).toList();
        try {
            RenewalReceipt receipt = renewals.renew(
                    organisation, ticked.stream().map(RenewalRow::form).toList());
            keepOthers();
            notices.success("renewal.asked", receipt.fresh(), currentClub.getName());
            return address();
        } catch (RenewalRefused refused) {
            errors.tell(refused, rows);
        } catch (BusinessException refused) {
            errors.tell(refused, ticked.size());
        }
        return null;
    }

    /** Whether something is wrong in the fields of a row, even if it could not be read. */
    public boolean faulty(int row) {
        return errors.in(row);
    }

    /** Keeps what was written, without asking for anything. */
    public String save() {
        try {
            renewals.save(
                    organisation,
                    rows.stream()
                            .filter(RenewalRow::written)
                            .map(RenewalRow::form)
                            .toList());
            notices.success("renewal.saved");
            return address();
        } catch (RenewalRefused refused) {
            errors.tell(refused, rows);
        }
        return null;
    }

    private void keepOthers() {
        List<RenewalForm> others = rows.stream()
                .filter(row -> !row.isTicked() && row.written())
                .map(RenewalRow::form)
                .toList();
        try {
            if (!others.isEmpty()) {
                renewals.save(organisation, others);
            }
        } catch (BusinessException e) {
            notices.warning("renewal.othersNotKept");
        }
    }

    /** Takes a renewal back that was ticked by mistake. */
    public String withdraw(long requestId) {
        SlotRequestView withdrawn = withdrawals.withdraw(requestId);
        notices.success("seasonal.slotRequest.withdrawn", withdrawn.number());
        return address();
    }

    /** Wants it after all. */
    public String undoWithdrawal(long requestId) {
        SlotRequestView back = withdrawals.undo(requestId);
        notices.success("seasonal.slotRequest.restored", back.number());
        return address();
    }

    /** "Reprendre les informations du créneau précédent": the activity of the row above. */
    public void takeActivity(int row) {
        rows.get(row).getActivity().show(rows.get(row - 1).getActivity().activity());
    }

    /** "Reprendre les informations du créneau précédent": the terms of the row above. */
    public void takeTerms(int row) {
        rows.get(row).getTerms().show(rows.get(row - 1).getTerms().terms());
    }

    /** Another family was chosen: its only discipline comes with it, those of others go. */
    public void chooseFamily(ActivityFields activity) {
        var offered = lists.disciplinesOf(activity.getFamilyCode());
        activity.setDisciplineCode(offered.size() == 1 ? offered.get(0).code() : null);
    }

    private String address() {
        return "/account/renew-weekly-slots?faces-redirect=true&organisation=" + organisation;
    }

    public RenewalSheet getSheet() {
        return sheet;
    }

    public List<RenewalRow> getRows() {
        return rows;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }
}
