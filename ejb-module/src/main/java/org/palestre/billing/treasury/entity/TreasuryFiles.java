package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.treasury.boundary.FileState;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.TreasuryFile;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Reads the files for the treasury. */
@ApplicationScoped
public class TreasuryFiles {

    private static final String SELECT = """
            SELECT f.*, d.exercise, d.kind, d.number, d.issued_on, d.orders, d.net_cents, d.vat_cents,
                   EXISTS (SELECT FROM billing.treasury_file n WHERE n.docket_id = f.docket_id AND n.id > f.id) AS replaced
              FROM billing.treasury_file f JOIN billing.treasury_docket d ON d.id = f.docket_id
            """;

    @Inject
    private Database database;

    /** The latest first. */
    public Page<TreasuryFile> page(PageRequest page) {
        return new Page<>(
                database.list(
                        SELECT + "ORDER BY f.id DESC LIMIT ? OFFSET ?",
                        TreasuryFiles::view,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM billing.treasury_file"));
    }

    /** @throws BusinessException {@code treasury.unknownFile} */
    public TreasuryFile byId(long id) {
        return one("WHERE f.id = ?", id);
    }

    /** The file, kept from everybody else until this transaction ends. */
    public TreasuryFile lock(long id) {
        return one("WHERE f.id = ? FOR UPDATE OF f", id);
    }

    /** The files of the docket that this file carries, the latest first. */
    public List<TreasuryFile> ofDocket(long fileId) {
        return database.list(
                SELECT
                        + "WHERE f.docket_id = (SELECT docket_id FROM billing.treasury_file WHERE id = ?) ORDER BY f.id DESC",
                TreasuryFiles::view,
                fileId);
    }

    /** Where its content is kept. */
    public long documentOf(long id) {
        return database.first(
                        "SELECT document_id FROM billing.treasury_file WHERE id = ?",
                        row -> row.getLong("document_id"),
                        id)
                .orElseThrow(TreasuryFiles::unknown);
    }

    private TreasuryFile one(String where, long id) {
        return database.first(SELECT + where, TreasuryFiles::view, id).orElseThrow(TreasuryFiles::unknown);
    }

    private static BusinessException unknown() {
        return BusinessException.notFound("treasury.unknownFile");
    }

    private static TreasuryFile view(ResultSet row) throws SQLException {
        return new TreasuryFile(
                row.getLong("id"),
                row.getString("name"),
                FileState.valueOf(row.getString("state")),
                row.getLong("docket_id"),
                row.getInt("exercise"),
                OrderKind.valueOf(row.getString("kind")),
                row.getLong("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getInt("orders"),
                Money.cents(row.getLong("net_cents")),
                Money.cents(row.getLong("vat_cents")),
                row.getString("made_by"),
                Database.instant(row, "made_at"),
                Database.instant(row, "sent_at"),
                Database.instant(row, "answered_at"),
                row.getString("answer"),
                row.getBoolean("replaced"));
    }
}
