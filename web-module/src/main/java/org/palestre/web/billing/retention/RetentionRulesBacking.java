package org.palestre.web.billing.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.billing.retention.boundary.ManageRetention;
import org.palestre.billing.retention.boundary.RetentionRule;
import org.palestre.shared.boundary.JobRun;
import org.palestre.web.shell.Notices;

/** After how many months what is forgotten, and the job that does it. */
@Named
@ViewScoped
public class RetentionRulesBacking implements Serializable {

    private static final String HERE = "/gestion/retention-rules?faces-redirect=true";

    @Inject
    private ManageRetention retention;

    @Inject
    private Notices notices;

    private List<Row> rows;
    private transient List<JobRun> runs;

    /** A rule with what is typed beside it. */
    public static class Row implements Serializable {

        private final RetentionRule rule;
        private Integer months;

        Row(RetentionRule rule) {
            this.rule = rule;
            this.months = rule.months();
        }

        public RetentionRule getRule() {
            return rule;
        }

        public Integer getMonths() {
            return months;
        }

        public void setMonths(Integer months) {
            this.months = months;
        }

        boolean changed() {
            return months == null || months != rule.months();
        }
    }

    /** Reads the rules. */
    public void load() {
        rows = retention.rules().stream().map(Row::new).toList();
    }

    /** Keeps what was changed. */
    public String save() {
        rows.stream()
                .filter(Row::changed)
                .forEach(row -> retention.change(row.rule.kind(), row.rule.version(), row.months));
        notices.success("retention.saved");
        return HERE;
    }

    /** Has done now what the night would do. */
    public String begin() {
        retention.want();
        notices.success("retention.wanted");
        return HERE;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** How much is to be forgotten now. */
    public long getDue() {
        return rows.stream().mapToLong(row -> row.rule.due()).sum();
    }

    /** The last runs, the latest first. */
    public List<JobRun> getRuns() {
        if (runs == null) {
            runs = retention.latest();
        }
        return runs;
    }
}
