package org.palestre.seasonal.renewal.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.boundary.Handicap;
import org.palestre.seasonal.boundary.UserTerms;

/** What a club wrote into a request, read from its columns. */
final class WrittenParts {

    private WrittenParts() {}

    static Activity activity(ResultSet row) throws SQLException {
        String handicaps = row.getString("handicaps");
        return new Activity(
                row.getString("family_code"),
                row.getString("discipline_code"),
                constant(AgeBand.class, row.getString("age_band")),
                constant(Gender.class, row.getString("gender")),
                Arrays.stream(handicaps.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Handicap::valueOf)
                        .collect(Collectors.toSet()));
    }

    static UserTerms terms(ResultSet row) throws SQLException {
        return new UserTerms(
                row.getBoolean("paying"),
                row.getObject("average_yearly_price", Integer.class),
                row.getString("how_to_join"),
                row.getString("contact_telephone"),
                row.getString("contact_email"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
