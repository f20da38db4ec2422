package org.palestre.billing.tariff.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.tariff.boundary.TariffView;
import org.palestre.billing.tariff.boundary.UserKind;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The tariffs and the kinds of users that they tell apart. */
@ApplicationScoped
public class Tariffs {

    private static final Database.Row<TariffView> TARIFF = row -> new TariffView(
            row.getString("code"),
            row.getLong("version"),
            row.getString("service_code"),
            row.getString("name_french"),
            row.getString("name_english"),
            row.getBoolean("published"),
            row.getInt("position"));

    @Inject
    private Database database;

    /** All, in the city's order. */
    public List<TariffView> all() {
        return database.list("SELECT * FROM billing.tariff ORDER BY position, code", TARIFF);
    }

    /** One of them. */
    public Optional<TariffView> find(String code) {
        return database.first("SELECT * FROM billing.tariff WHERE code = ?", TARIFF, code);
    }

    /** @throws BusinessException {@code tariff.sameCode} at {@code code} */
    public void add(TariffView tariff) {
        int added = database.update(
                """
                INSERT INTO billing.tariff (code, service_code, name_french, name_english, published, position)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                tariff.code(),
                tariff.serviceCode(),
                tariff.nameFrench(),
                tariff.nameEnglish(),
                tariff.published(),
                tariff.position());
        if (added == 0) {
            throw BusinessException.invalid("tariff.sameCode", "code", tariff.code());
        }
    }

    /** @throws BusinessException {@code tariff.changedMeanwhile} */
    public void change(TariffView tariff) {
        int changed = database.update(
                """
                UPDATE billing.tariff SET version = version + 1, service_code = ?, name_french = ?, name_english = ?,
                       published = ?, position = ? WHERE code = ? AND version = ?""",
                tariff.serviceCode(),
                tariff.nameFrench(),
                tariff.nameEnglish(),
                tariff.published(),
                tariff.position(),
                tariff.code(),
                tariff.version());
        if (changed == 0) {
            throw BusinessException.conflict("tariff.changedMeanwhile");
        }
    }

    /** All kinds of users, in the city's order. */
    public List<UserKind> userKinds() {
        return database.list(
                "SELECT * FROM billing.user_kind ORDER BY position, code",
                row -> new UserKind(
                        row.getString("code"),
                        row.getString("name_french"),
                        row.getString("name_english"),
                        row.getInt("position")));
    }

    /** Adds a kind of user, or words it anew. */
    public void save(UserKind kind) {
        database.update("""
                INSERT INTO billing.user_kind (code, name_french, name_english, position) VALUES (?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET name_french = excluded.name_french,
                    name_english = excluded.name_english, position = excluded.position""", kind.code(), kind.nameFrench(), kind.nameEnglish(), kind.position());
    }
}
