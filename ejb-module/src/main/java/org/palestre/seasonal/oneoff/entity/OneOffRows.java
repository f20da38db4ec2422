package org.palestre.seasonal.oneoff.entity;

import static org.palestre.shared.Database.instant;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.palestre.seasonal.oneoff.boundary.DateState;
import org.palestre.seasonal.oneoff.boundary.DistrictOpinion;
import org.palestre.seasonal.oneoff.boundary.OneOffForm;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.seasonal.oneoff.boundary.WantedDate;

/** Reads requests and their dates from the rows of the database. */
final class OneOffRows {

    static final String REQUEST = """
            SELECT r.*, ARRAY(SELECT a.area_id FROM seasonal.one_off_area a WHERE a.request_id = r.id ORDER BY a.area_id)
                        AS areas,
                   (SELECT p.document_id FROM seasonal.one_off_permit p WHERE p.request_id = r.id AND p.void_at IS NULL)
                        AS document_id
              FROM seasonal.one_off_request r""";

    static final String DATES = """
            SELECT d.*, ARRAY(SELECT l.occupation_id FROM seasonal.one_off_occupation l WHERE l.date_id = d.id
                              ORDER BY l.occupation_id) AS occupations,
                   ARRAY(SELECT o.area_id FROM seasonal.one_off_occupation l
                           JOIN occupancy.occupation o ON o.id = l.occupation_id
                          WHERE l.date_id = d.id ORDER BY l.occupation_id) AS areas
              FROM seasonal.one_off_date d WHERE d.request_id = ? ORDER BY d.position""";

    private OneOffRows() {}

    static OneOffRequest request(ResultSet row, List<OneOffDate> dates) throws SQLException {
        String kind = row.getString("kind");
        String opinion = row.getString("opinion");
        return new OneOffRequest(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("organisation_id"),
                OneOffStatus.valueOf(row.getString("status")),
                new OneOffForm(
                        kind == null ? null : OneOffKind.valueOf(kind),
                        row.getString("purpose"),
                        row.getString("details"),
                        row.getString("discipline_code"),
                        row.getObject("participants", Integer.class),
                        row.getObject("audience", Integer.class),
                        row.getObject("site_id", Long.class),
                        longs(row.getArray("areas")),
                        dates.stream().map(OneOffDate::wanted).toList()),
                instant(row, "saved_at"),
                row.getString("number"),
                Locale.forLanguageTag(row.getString("language")),
                instant(row, "submitted_at"),
                instant(row, "examined_at"),
                instant(row, "withdrawn_at"),
                instant(row, "decided_at"),
                row.getString("decision_reason"),
                opinion == null
                        ? null
                        : new DistrictOpinion(
                                DistrictOpinion.Verdict.valueOf(opinion),
                                row.getObject("opinion_date", LocalDate.class),
                                row.getString("opinion_text")),
                row.getObject("document_id", Long.class),
                dates);
    }

    static OneOffDate date(ResultSet row) throws SQLException {
        return new OneOffDate(
                row.getLong("id"),
                new WantedDate(
                        row.getObject("date", LocalDate.class),
                        row.getObject("start_time", LocalTime.class),
                        row.getObject("end_time", LocalTime.class),
                        row.getString("label")),
                DateState.valueOf(row.getString("state")),
                row.getObject("granted_date", LocalDate.class),
                row.getObject("granted_start", LocalTime.class),
                row.getObject("granted_end", LocalTime.class),
                row.getString("reason"),
                longs(row.getArray("areas")),
                longs(row.getArray("occupations")));
    }

    private static List<Long> longs(Array array) throws SQLException {
        return List.of((Long[]) array.getArray());
    }
}
