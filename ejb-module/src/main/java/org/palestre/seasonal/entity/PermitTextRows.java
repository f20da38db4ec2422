package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.palestre.seasonal.boundary.PermitWording;
import org.palestre.shared.Database;

/** The city's words in documents and letters about permits. */
@ApplicationScoped
public class PermitTextRows {

    @Inject
    private Database database;

    /** All of them. */
    public Map<PermitWording, String> all() {
        Map<PermitWording, String> texts = new EnumMap<>(PermitWording.class);
        database.list(
                "SELECT code, body FROM seasonal.permit_text",
                row -> texts.put(PermitWording.valueOf(row.getString("code")), row.getString("body")));
        return texts;
    }

    public String get(PermitWording wording) {
        return all().get(wording);
    }

    public void change(PermitWording wording, String body) {
        database.update(
                "INSERT INTO seasonal.permit_text (code, body) VALUES (?, ?)"
                        + " ON CONFLICT (code) DO UPDATE SET body = excluded.body",
                wording,
                body);
    }
}
