package org.palestre.billing.cashoffice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.ReceiptLine;
import org.palestre.billing.cashoffice.boundary.ReceiptMeans;
import org.palestre.billing.cashoffice.control.VoucherNumbers;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** What receipts paid, and with what. */
@ApplicationScoped
public class ReceiptParts {

    /** The columns of {@link #means(ResultSet)}, of means {@code m}. */
    static final String MEANS = """
            m.*, i.name AS issuer, (SELECT d.number FROM billing.deposit_item x JOIN billing.deposit d ON d.id = x.deposit_id
                                     WHERE x.means_id = m.id) AS deposit,
            ARRAY(SELECT v.number FROM billing.receipt_voucher v WHERE v.means_id = m.id ORDER BY v.number) AS numbers""";

    private static final String LINES = """
            SELECT l.*, s.name_french, s.name_english, coalesce(o.name, n.given_name || ' ' || n.family_name) AS payer, i.reference AS invoice
              FROM billing.receipt_line l
              LEFT JOIN billing.invoice i ON i.id = l.invoice_id
              JOIN billing.service s ON s.code = l.service_code
              JOIN billing.payer y ON y.id = l.payer_id
              LEFT JOIN accounts.organisation o ON o.id = y.organisation_id
              LEFT JOIN accounts.person n ON n.id = y.person_id
             WHERE l.receipt_id = ANY (?::bigint[])
             ORDER BY l.receipt_id, l.position""";

    /** A part, and of which receipt. */
    private record Part<T>(long receiptId, T part) {}

    @Inject
    private Database database;

    /** What each of these receipts paid. */
    Map<Long, List<ReceiptLine>> lines(List<Long> receiptIds) {
        return grouped(database.list(
                LINES,
                row -> new Part<>(
                        row.getLong("receipt_id"),
                        new ReceiptLine(
                                row.getLong("payer_id"),
                                row.getString("payer"),
                                row.getString("service_code"),
                                row.getString("name_french"),
                                row.getString("name_english"),
                                Money.cents(row.getLong("cents")),
                                row.getString("invoice"))),
                receiptIds));
    }

    /** With what each of these receipts was paid. */
    Map<Long, List<ReceiptMeans>> means(List<Long> receiptIds) {
        return grouped(database.list(
                "SELECT " + MEANS
                        + " FROM billing.receipt_means m LEFT JOIN billing.voucher_issuer i ON i.code = m.issuer_code"
                        + " WHERE m.receipt_id = ANY (?::bigint[]) ORDER BY m.receipt_id, m.position",
                row -> new Part<>(row.getLong("receipt_id"), means(row)),
                receiptIds));
    }

    static ReceiptMeans means(ResultSet row) throws SQLException {
        Long face = row.getObject("face_cents", Long.class);
        List<String> numbers = Arrays.asList((String[]) row.getArray("numbers").getArray());
        return new ReceiptMeans(
                row.getLong("id"),
                MeansKind.valueOf(row.getString("kind")),
                Money.cents(row.getLong("cents")),
                row.getString("cheque_number"),
                row.getString("bank"),
                row.getString("drawer"),
                row.getString("authorisation"),
                row.getString("issuer"),
                numbers.isEmpty() ? null : VoucherNumbers.shortly(numbers),
                row.getObject("pieces", Integer.class),
                face == null ? null : Money.cents(face),
                row.getString("deposit"));
    }

    private static <T> Map<Long, List<T>> grouped(List<Part<T>> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(Part::receiptId, Collectors.mapping(Part::part, Collectors.toList())));
    }
}
