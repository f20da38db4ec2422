package org.palestre.billing.invoice.boundary;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.shared.Money;
import org.palestre.shared.boundary.JobRun;

/**
 * A run of invoices: what was there when it was prepared, and how far it is.
 *
 * @param services codes of the services that it invoices
 * @param startedAt null as long as it is only a dry run
 * @param payers how many would get an invoice or a credit note
 * @param lines how many lines they have
 * @param charged what the invoices would come to
 * @param credited what the credit notes would come to; negative
 * @param invoices how many invoices it has issued
 * @param invoiced what they come to
 * @param creditNotes how many credit notes it has issued
 * @param creditNoted what they come to; negative
 * @param waiting how many payers wait for theirs; while the job is under way, as many as it has not tried yet
 * @param job the last run of the job; null before the start
 */
public record RunView(
        long id,
        String name,
        List<String> services,
        LocalDate dueUntil,
        LocalDate payableBy,
        Instant preparedAt,
        String preparedBy,
        Instant startedAt,
        String startedBy,
        long payers,
        long lines,
        Money charged,
        Money credited,
        long invoices,
        Money invoiced,
        long creditNotes,
        Money creditNoted,
        long waiting,
        JobRun job)
        implements Serializable {

    public RunView {
        services = List.copyOf(services);
    }

    /** The same with the last run of its job. */
    public RunView with(JobRun last) {
        return new RunView(
                id,
                name,
                services,
                dueUntil,
                payableBy,
                preparedAt,
                preparedBy,
                startedAt,
                startedBy,
                payers,
                lines,
                charged,
                credited,
                invoices,
                invoiced,
                creditNotes,
                creditNoted,
                waiting,
                last);
    }

    /** Whether it was started. */
    public boolean started() {
        return startedAt != null;
    }

    /** Whether it waits for a node or is under way. */
    public boolean running() {
        return job != null && !job.state().finished();
    }

    /** What all of it would come to. */
    public Money balance() {
        return charged.plus(credited);
    }

    /** How long the job took, or null as long as it is not over. */
    public Duration took() {
        return job == null || job.startedAt() == null || job.finishedAt() == null
                ? null
                : Duration.between(job.startedAt(), job.finishedAt());
    }
}
