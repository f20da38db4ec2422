package org.palestre.city;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a city on this machine tells its server: variables that docs/operations.md lists. */
public final class ServerSettings {

    private ServerSettings() {}

    /** For a server at this port, with this database and this mail server. The caller may add to them. */
    public static Map<String, String> of(int httpPort, EmbeddedDatabase database, PostOffice postOffice) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("PALESTRE_DB_URL", database.url());
        settings.put("PALESTRE_DB_PASSWORD", EmbeddedDatabase.PASSWORD);
        settings.put("PALESTRE_SMTP_PORT", Integer.toString(postOffice.port()));
        settings.put("PALESTRE_MAIL_FROM", "palestre@beaurivage.example");
        settings.put("PALESTRE_BASE_URL", "http://localhost:" + httpPort);
        return settings;
    }
}
