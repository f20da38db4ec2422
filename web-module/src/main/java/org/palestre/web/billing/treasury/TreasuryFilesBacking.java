package org.palestre.web.billing.treasury;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.treasury.boundary.AnswerSummary;
import org.palestre.billing.treasury.boundary.AnswerView;
import org.palestre.billing.treasury.boundary.ConsultOrders;
import org.palestre.billing.treasury.boundary.ReadTreasuryAnswer;
import org.palestre.billing.treasury.boundary.TreasuryFile;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.CurrentUser;
import org.palestre.web.shell.Notices;
import org.palestre.web.shell.PageLinks;

/** The files for the treasury, and where its answers are read. */
@Named
@ViewScoped
public class TreasuryFilesBacking implements Serializable {

    private static final int SIZE = 25;
    private static final int ANSWERS = 10;

    @Inject
    private ConsultOrders orders;

    @Inject
    private ReadTreasuryAnswer answers;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    private int page = 1;
    private transient Part file;
    private transient Page<TreasuryFile> found;

    /** Looks the page up, once the address is read. */
    public void load() {
        found = null;
        getFound();
    }

    public Page<TreasuryFile> getFound() {
        if (found == null) {
            found = orders.files(new PageRequest(Math.max(0, page - 1), SIZE));
        }
        return found;
    }

    /** What was read last; the auditor sees what followed from it on the orders. */
    public List<AnswerView> getAnswers() {
        return user.isTreasurer() ? answers.read(new PageRequest(0, ANSWERS)).items() : List.of();
    }

    /** Reads what the treasury sent back. */
    public String read() {
        tell(ReceivedFile.read(file, answers::read));
        return "/gestion/treasury-files?faces-redirect=true";
    }

    private void tell(AnswerSummary summary) {
        if (!summary.unknown().isEmpty()) {
            notices.warning("treasury.answer.unknown", String.join(", ", summary.unknown()));
        } else if (summary.file() == null) {
            notices.success("treasury.answer.orders", summary.orders(), summary.refused(), summary.collected());
        } else if (summary.accepted()) {
            notices.success("treasury.answer.accepted", summary.file());
        } else {
            notices.warning("treasury.answer.refused", summary.file());
        }
    }

    public PageLinks getLinks() {
        return new PageLinks(page, SIZE, getFound().total());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
