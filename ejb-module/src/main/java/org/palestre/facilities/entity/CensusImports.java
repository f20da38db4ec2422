package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.facilities.boundary.CensusFormat;
import org.palestre.facilities.boundary.CensusImportView;
import org.palestre.facilities.boundary.CensusOutcome;
import org.palestre.facilities.boundary.CensusRowQuery;
import org.palestre.facilities.boundary.CensusRowView;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The census files that were uploaded, and what their previews say. */
@ApplicationScoped
public class CensusImports {

    private static final String MATCHING = """
            from facilities.census_import_row
            where import_id = ? and (?::text is null or outcome = ?)
              and shared.fold(coalesce(installation, '') || ' ' || coalesce(equipment, ''))
                  like all (select '%' || shared.fold(word) || '%' from unnest(?) word)
            """;

    @Inject
    private Database database;

    /** Keeps a file until it is applied or discarded. */
    public long keep(String fileName, CensusFormat format, byte[] content, String uploadedBy, java.time.Instant at) {
        return database.number("""
                insert into facilities.census_import (file_name, format, uploaded_by, uploaded_at, fingerprint, content)
                values (?, ?, ?, ?, '', ?) returning id
                """, fileName, format, uploadedBy, at, content);
    }

    /** Writes what the preview says, in place of what it said before. */
    public void show(long id, List<CensusRowView> rows, String fingerprint, boolean overwrite) {
        database.update("delete from facilities.census_import_row where import_id = ?", id);
        List<Object[]> sets = new ArrayList<>(rows.size());
        for (CensusRowView row : rows) {
            sets.add(new Object[] {
                id,
                sets.size(),
                row.line(),
                row.outcome(),
                row.reason(),
                row.reasonValue(),
                row.installation(),
                row.equipment(),
                CensusJson.changes(row.changes())
            });
        }
        database.batch("""
                insert into facilities.census_import_row
                    (import_id, ordinal, line, outcome, reason, reason_value, installation, equipment, changes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """, sets);
        database.update(
                "update facilities.census_import set fingerprint = ?, overwrite = ? where id = ?",
                fingerprint,
                overwrite,
                id);
    }

    /** An import by its id; nobody else changes it until the transaction ends. */
    public Optional<CensusUpload> lock(long id) {
        return database.first(
                "select state, fingerprint, overwrite, content from facilities.census_import where id = ? for update",
                row -> new CensusUpload(
                        row.getString("state"),
                        row.getString("fingerprint"),
                        row.getBoolean("overwrite"),
                        row.getBytes("content")),
                id);
    }

    /** Nothing of it remains to be done; the file itself is forgotten. */
    public void finish(long id, String state, java.time.Instant at) {
        database.update(
                "update facilities.census_import set state = ?, applied_at = ?, content = null where id = ?",
                state,
                at,
                id);
    }

    /** Only one import writes places at a time. */
    public void queue() {
        database.list("select pg_advisory_xact_lock(4040)", row -> true);
    }

    /** An import and how many rows have which outcome. */
    public Optional<CensusImportView> view(long id) {
        Map<CensusOutcome, Integer> counts = new EnumMap<>(CensusOutcome.class);
        database.list(
                "select outcome, count(*) from facilities.census_import_row where import_id = ? group by 1",
                row -> counts.put(CensusOutcome.valueOf(row.getString(1)), row.getInt(2)),
                id);
        return database.first("select * from facilities.census_import where id = ?", row -> view(row, counts), id);
    }

    /** The imports of late, the latest first, without their counts. */
    public List<CensusImportView> recent() {
        return database.list(
                "select * from facilities.census_import where state <> 'DISCARDED' order by id desc limit 10",
                row -> view(row, Map.of()));
    }

    /** One page of what the preview says, by line. */
    public Page<CensusRowView> rows(long id, CensusRowQuery query, PageRequest page) {
        List<String> words = SearchWords.of(query.q());
        return new Page<>(
                database.list(
                        "select * " + MATCHING + " order by ordinal limit ? offset ?",
                        CensusImports::row,
                        id,
                        query.outcome(),
                        query.outcome(),
                        words,
                        page.size(),
                        page.offset()),
                database.number("select count(*) " + MATCHING, id, query.outcome(), query.outcome(), words));
    }

    private static CensusImportView view(ResultSet row, Map<CensusOutcome, Integer> counts) throws SQLException {
        return new CensusImportView(
                row.getLong("id"),
                row.getString("file_name"),
                CensusFormat.valueOf(row.getString("format")),
                CensusImportView.State.valueOf(row.getString("state")),
                row.getString("uploaded_by"),
                Database.instant(row, "uploaded_at"),
                Database.instant(row, "applied_at"),
                row.getBoolean("overwrite"),
                counts);
    }

    private static CensusRowView row(ResultSet row) throws SQLException {
        return new CensusRowView(
                row.getInt("line"),
                CensusOutcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("reason_value"),
                row.getString("installation"),
                row.getString("equipment"),
                CensusJson.changes(row.getString("changes")));
    }
}
