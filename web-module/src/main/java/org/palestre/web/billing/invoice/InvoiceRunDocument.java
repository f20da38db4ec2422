package org.palestre.web.billing.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.invoice.boundary.RunView;
import org.palestre.shared.boundary.JobRun;

/**
 * A run, as the API shows it. Amounts are in cents.
 *
 * @param charged what the invoices would come to
 * @param credited what the credit notes would come to; negative
 * @param waiting how many payers wait
 * @param job the last run of the job; null before the start
 * @param milliseconds how long the job took; null as long as it is not over
 */
public record InvoiceRunDocument(
        long id,
        String name,
        List<String> services,
        LocalDate dueUntil,
        LocalDate payableBy,
        Instant preparedAt,
        Instant startedAt,
        long payers,
        long lines,
        long charged,
        long credited,
        long invoices,
        long invoiced,
        long creditNotes,
        long creditNoted,
        long waiting,
        JobRun job,
        Long milliseconds) {

    static InvoiceRunDocument of(RunView run) {
        return new InvoiceRunDocument(
                run.id(),
                run.name(),
                run.services(),
                run.dueUntil(),
                run.payableBy(),
                run.preparedAt(),
                run.startedAt(),
                run.payers(),
                run.lines(),
                run.charged().cents(),
                run.credited().cents(),
                run.invoices(),
                run.invoiced().cents(),
                run.creditNotes(),
                run.creditNoted().cents(),
                run.waiting(),
                run.job(),
                run.took() == null ? null : run.took().toMillis());
    }
}
