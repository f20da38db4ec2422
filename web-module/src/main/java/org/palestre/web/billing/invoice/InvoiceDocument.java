package org.palestre.web.billing.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.invoice.boundary.InvoiceDetails;
import org.palestre.billing.invoice.boundary.InvoiceKind;
import org.palestre.billing.invoice.boundary.InvoiceState;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.billing.invoice.boundary.PlanView;
import org.palestre.billing.invoice.boundary.ReliefView;
import org.palestre.shared.DateRange;

/**
 * An invoice or credit note, as the API shows it. Amounts are in cents, VAT included where nothing else is said.
 *
 * @param open what is still to be paid
 * @param run the run that issued it, or null
 * @param mailed whether its document was mailed
 * @param corrected numbers of the invoices that a credit note corrects; null in lists
 * @param items its lines; null in lists
 * @param instalments how it is paid in instalments; null in lists, and if it is not
 * @param reliefs what was taken off it beside what was paid; null in lists
 */
public record InvoiceDocument(
        String number,
        InvoiceKind kind,
        InvoiceState state,
        long payerId,
        String payer,
        LocalDate issuedOn,
        LocalDate dueOn,
        DateRange period,
        int lines,
        long total,
        long vat,
        long paid,
        long open,
        long credited,
        long writtenOff,
        long ordered,
        Long run,
        boolean mailed,
        List<String> corrected,
        List<Line> items,
        List<Instalment> instalments,
        List<Relief> reliefs) {

    /** A line with the caller's word for the booking. */
    public record Line(
            String service,
            String reference,
            String key,
            String label,
            String beneficiary,
            DateRange period,
            String quantity,
            String unit,
            long amount,
            long vat,
            String reason) {}

    /** What is to be paid by a day. */
    public record Instalment(LocalDate dueOn, long amount) {}

    /** What was taken off. */
    public record Relief(
            ReliefView.Kind kind, String service, long amount, String creditNote, Instant at, String reason) {}

    static InvoiceDocument of(InvoiceView invoice) {
        return of(invoice, null, null, null, null);
    }

    static InvoiceDocument of(InvoiceDetails details) {
        PlanView plan = details.plan();
        return of(
                details.invoice(),
                details.corrected(),
                details.lines().stream().map(InvoiceDocument::line).toList(),
                plan == null
                        ? null
                        : plan.instalments().stream()
                                .map(part -> new Instalment(
                                        part.dueOn(), part.amount().cents()))
                                .toList(),
                details.reliefs().stream().map(InvoiceDocument::relief).toList());
    }

    private static InvoiceDocument of(
            InvoiceView invoice,
            List<String> corrected,
            List<Line> items,
            List<Instalment> instalments,
            List<Relief> reliefs) {
        return new InvoiceDocument(
                invoice.number(),
                invoice.kind(),
                invoice.state(),
                invoice.payerId(),
                invoice.payerName(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.period(),
                invoice.lines(),
                invoice.total().cents(),
                invoice.vat().cents(),
                invoice.paid().cents(),
                invoice.open().cents(),
                invoice.credited().cents(),
                invoice.writtenOff().cents(),
                invoice.ordered().cents(),
                invoice.runId(),
                invoice.mailed(),
                corrected,
                items,
                instalments,
                reliefs);
    }

    private static Line line(LineView line) {
        return new Line(
                line.serviceCode(),
                line.reference(),
                line.key(),
                line.label(),
                line.beneficiary(),
                line.period(),
                line.quantity().toPlainString(),
                line.unit(),
                line.amount().cents(),
                line.vat().cents(),
                line.reason());
    }

    private static Relief relief(ReliefView relief) {
        return new Relief(
                relief.kind(),
                relief.serviceCode(),
                relief.amount().cents(),
                relief.creditNote(),
                relief.at(),
                relief.reason());
    }
}
