package org.palestre.web.billing.wallet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.wallet.boundary.DebitDueLines;
import org.palestre.shared.boundary.JobRun;
import org.palestre.shared.boundary.JobState;
import org.palestre.web.shell.Notices;

/** The job that debits prepaid bookings: what is due, how far it is, how the last ones ended. */
@Named
@ViewScoped
public class DebitDueLinesBacking implements Serializable {

    @Inject
    private DebitDueLines debits;

    @Inject
    private Notices notices;

    private long left;
    private transient List<JobRun> runs;

    /** Reads how it stands; also while one watches. */
    public void look() {
        left = debits.left();
        runs = debits.latest();
    }

    /** Has it begun. */
    public String begin() {
        debits.want();
        notices.success("wallet.debit.wanted");
        return "/gestion/debit-due-lines?faces-redirect=true";
    }

    /** Has it stopped. */
    public String stop() {
        debits.stop();
        return "/gestion/debit-due-lines?faces-redirect=true";
    }

    /** The run that waits or works, or null. */
    public JobRun getRun() {
        return getRuns().stream()
                .filter(run -> run.state() == JobState.WANTED || run.state() == JobState.RUNNING)
                .findFirst()
                .orElse(null);
    }

    public boolean isRunning() {
        return getRun() != null;
    }

    public long getLeft() {
        return left;
    }

    /** The last runs, the latest first. */
    public List<JobRun> getRuns() {
        if (runs == null) {
            runs = debits.latest();
        }
        return runs;
    }
}
