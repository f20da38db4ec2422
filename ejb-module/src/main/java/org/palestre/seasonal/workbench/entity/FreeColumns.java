package org.palestre.seasonal.workbench.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;

/** Why a slot is, or would be, free of charge: columns {@code free_reason} and {@code free_article}. */
final class FreeColumns {

    private FreeColumns() {}

    /** Null if it is charged for. */
    static FreeOfCharge read(ResultSet row) throws SQLException {
        String reason = row.getString("free_reason");
        return reason == null ? null : new FreeOfCharge(reason, row.getString("free_article"));
    }
}
