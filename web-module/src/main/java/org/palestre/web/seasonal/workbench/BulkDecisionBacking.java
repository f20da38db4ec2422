package org.palestre.web.seasonal.workbench;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.palestre.seasonal.workbench.boundary.BulkDecisionView;
import org.palestre.seasonal.workbench.boundary.BulkOutcome;
import org.palestre.seasonal.workbench.boundary.ConsultBulkDecisions;
import org.palestre.seasonal.workbench.boundary.DecideInBulk;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.boundary.JobRun;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

/** What became of decisions taken in one go; also while their job works. */
@Named
@ViewScoped
public class BulkDecisionBacking implements Serializable {

    private static final int SIZE = 50;

    @Inject
    private DecideInBulk bulk;

    @Inject
    private ConsultBulkDecisions decisions;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private long id;
    private int page = 1;
    private BulkDecisionView view;
    private Page<BulkOutcome> outcomes;
    private JobRun run;

    /** Reads how things stand; also while one watches. */
    public void look() {
        view = decisions.view(id);
        run = decisions.runs(id).stream().findFirst().orElse(null);
        outcomes = decisions.outcomes(id, new PageRequest(Math.max(1, page) - 1, SIZE));
    }

    /** Goes on with what waits. */
    public String resume() {
        bulk.carryOut(id);
        return address();
    }

    /** Asks the job to stop. */
    public String stop() {
        bulk.stop(id);
        notices.success("workbench.bulk.stopping");
        return address();
    }

    /** The caller's orders, the latest first. */
    public List<BulkDecisionView> getRecent() {
        return decisions.mine();
    }

    /** Whether a job waits or is under way. */
    public boolean isRunning() {
        return run != null && !run.state().finished();
    }

    /** Why one could not be decided, in the page's language. */
    public String refusal(BulkOutcome outcome) {
        Object[] values =
                outcome.refusalValues().stream().map(BulkDecisionBacking::value).toArray();
        return words.text("error." + outcome.refusal(), values);
    }

    /** A value as it was before it was written down. */
    static Object value(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(text);
        }
        if (text.matches("\\d\\d:\\d\\d(:\\d\\d)?")) {
            return LocalTime.parse(text);
        }
        return text.matches("\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
    }

    private String address() {
        return "/gestion/bulk-decision?faces-redirect=true&id=" + id;
    }

    public long getPages() {
        return Math.max(1, (outcomes.total() + SIZE - 1) / SIZE);
    }

    public BulkDecisionView getView() {
        return view;
    }

    public Page<BulkOutcome> getOutcomes() {
        return outcomes;
    }

    public JobRun getRun() {
        return run;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
