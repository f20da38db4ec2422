package org.palestre.seasonal.oneoff.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.seasonal.oneoff.boundary.KindRules;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;
import org.palestre.seasonal.oneoff.boundary.OneOffTerms;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** What the city makes of the kinds of one-off requests, and what every confirmation says. */
@ApplicationScoped
public class OneOffKinds {

    @Inject
    private Database database;

    /** All kinds, in their order. */
    public List<KindRules> all() {
        return database
                .list(
                        "SELECT * FROM seasonal.one_off_kind",
                        row -> new KindRules(
                                OneOffKind.valueOf(row.getString("kind")),
                                row.getLong("version"),
                                row.getBoolean("offered"),
                                row.getInt("notice_days"),
                                row.getBoolean("needs_opinion"),
                                row.getString("help_french"),
                                row.getString("help_english")))
                .stream()
                .sorted(java.util.Comparator.comparing(KindRules::kind))
                .toList();
    }

    /** What holds for one kind. */
    public KindRules of(OneOffKind kind) {
        return all().stream()
                .filter(rules -> rules.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rules for " + kind));
    }

    /** @throws BusinessException {@code oneoff.changedMeanwhile} */
    public void change(KindRules rules) {
        require(database.update(
                """
                UPDATE seasonal.one_off_kind SET version = version + 1, offered = ?, notice_days = ?, needs_opinion = ?,
                       help_french = ?, help_english = ? WHERE kind = ? AND version = ?""",
                rules.offered(),
                rules.noticeDays(),
                rules.needsOpinion(),
                rules.helpFrench(),
                rules.helpEnglish(),
                rules.kind(),
                rules.version()));
    }

    /** What every confirmation says. */
    public OneOffTerms terms() {
        return database.first(
                        "SELECT * FROM seasonal.one_off_terms",
                        row -> new OneOffTerms(
                                row.getLong("version"),
                                row.getString("deliberation"),
                                row.getString("fee"),
                                row.getString("conditions"),
                                row.getString("signatory")))
                .orElseThrow();
    }

    /** @throws BusinessException {@code oneoff.changedMeanwhile} */
    public void change(OneOffTerms terms) {
        require(database.update(
                """
                UPDATE seasonal.one_off_terms SET version = version + 1, deliberation = ?, fee = ?, conditions = ?,
                       signatory = ? WHERE version = ?""", terms.deliberation(), terms.fee(), terms.conditions(), terms.signatory(), terms.version()));
    }

    private static void require(int changed) {
        if (changed == 0) {
            throw BusinessException.conflict("oneoff.changedMeanwhile");
        }
    }
}
