package org.palestre.web.billing.treasury;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.treasury.boundary.BankAnswerSummary;
import org.palestre.billing.treasury.boundary.BankAnswerView;
import org.palestre.billing.treasury.boundary.ReadBankAnswer;
import org.palestre.shared.PageRequest;
import org.palestre.web.shell.Notices;

/** What the bank sent back on files of transfers: read on the page where these are made. */
@Named
@ViewScoped
public class ReadBankAnswerBacking implements Serializable {

    private static final int SHOWN = 10;

    @Inject
    private ReadBankAnswer answers;

    @Inject
    private Notices notices;

    private transient Part file;

    /** What was read last. */
    public List<BankAnswerView> getAnswers() {
        return answers.read(new PageRequest(0, SHOWN)).items();
    }

    /** Reads what the bank sent. */
    public String read() {
        BankAnswerSummary summary = ReceivedFile.read(file, answers::read);
        if (!summary.unknown().isEmpty()) {
            notices.warning("treasury.bankAnswer.unknown", String.join(", ", summary.unknown()));
        }
        if (summary.fileId() == null) {
            return "/gestion/prepare-transfers?faces-redirect=true";
        }
        String told = summary.rejected() + summary.returned() > 0
                ? "treasury.bankAnswer.rejected"
                : "treasury.bankAnswer.done";
        notices.success(
                told,
                summary.message(),
                summary.executed(),
                summary.accepted(),
                summary.rejected(),
                summary.returned());
        return "/gestion/transfer-file?faces-redirect=true&id=" + summary.fileId();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
