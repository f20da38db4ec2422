package org.palestre.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.palestre.city.Mail;

/**
 * All decisions of a campaign go out, while the mail server is down for a third of the time and the power goes twice: once
 * when a third of the decisions is out, once when a third of the permits is made.
 */
final class PublicationBenchmark {

    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final Duration PHASE = Duration.ofSeconds(5);
    private static final Duration LOOKED_AT = Duration.ofMillis(100);

    private final BenchmarkCity city;
    private final SeasonSize size;
    private int kills;

    PublicationBenchmark(BenchmarkCity city, SeasonSize size) {
        this.city = city;
        this.size = size;
    }

    List<Finding> measure() throws Exception {
        try (Connection connection = city.database().connect()) {
            LargeCity large = new LargeCity(connection, size);
            large.decisions();
            long campaign = large.sql()
                    .number(
                            "SELECT campaign_id FROM seasonal.slot_request WHERE id BETWEEN 1000001 AND 1999999 LIMIT 1");
            long decisions = large.sql()
                    .number("SELECT count(*) FROM seasonal.slot_request WHERE decided_at IS NOT NULL"
                            + " AND published_at IS NULL AND campaign_id = " + campaign);
            long permits = large.sql().number("SELECT count(*) FROM seasonal.permit WHERE due_at IS NULL");
            int before = city.postOffice().all().size();
            long begin = System.nanoTime();
            city.agent().post("/api/v1/campaigns/" + campaign + "/publication", "", 202);
            Weather weather = untilAllIsTold(large, campaign, permits);
            double seconds = (System.nanoTime() - begin) / 1e9;
            List<Mail> mails = city.postOffice().all();
            return findings(large, mails.subList(before, mails.size()), decisions, permits, seconds, weather);
        }
    }

    /** What happened meanwhile. */
    private record Weather(int kills, int outages, double partWithoutMail) {}

    private Weather untilAllIsTold(LargeCity large, long campaign, long permits) throws Exception {
        long waitingAtFirst = waiting(large, campaign);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int phases = 0;
        int without = 0;
        while (!allTold(large, campaign)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Not all is told after " + PATIENCE);
            }
            boolean down = phases % 3 == 1;
            if (down) {
                city.postOffice().down();
            }
            long until = System.nanoTime() + PHASE.toNanos() * 3;
            Awaitility.await("a phase is over")
                    .forever()
                    .pollInterval(LOOKED_AT)
                    .pollInSameThread()
                    .until(() -> {
                        cutThePowerIfDue(large, campaign, waitingAtFirst, permits);
                        return System.nanoTime() >= until || allTold(large, campaign);
                    });
            if (down) {
                city.postOffice().up();
                without++;
            }
            phases++;
        }
        return new Weather(kills, without, (double) without / phases);
    }

    private void cutThePowerIfDue(LargeCity large, long campaign, long waitingAtFirst, long permits) throws Exception {
        boolean thirdPublished = kills == 0 && waiting(large, campaign) < waitingAtFirst * 2 / 3;
        boolean thirdIssued = kills == 1 && issued(large) >= permits / 3;
        if (thirdPublished || thirdIssued) {
            city.powerCut();
            kills++;
        }
    }

    private List<Finding> findings(
            LargeCity large, List<Mail> mails, long decisions, long permits, double seconds, Weather weather)
            throws SQLException {
        Map<String, List<Mail>> byDecision = mails.stream()
                .filter(mail -> mail.recipient().endsWith("@mesure.example"))
                .collect(Collectors.groupingBy(mail -> mail.recipient() + " " + mail.subject()));
        long told = byDecision.size();
        long twice = byDecision.values().stream()
                .filter(same -> same.stream().map(Mail::messageId).distinct().count() > 1)
                .count();
        long handedOverAgain = byDecision.values().stream()
                .mapToLong(same -> same.size()
                        - same.stream().map(Mail::messageId).distinct().count())
                .sum();
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.context(
                "%,d decisions published".formatted(decisions),
                "in %.0f s until the last mail, %.0f a minute; power cut %d times, no mail server for %.0f %% of the time"
                        .formatted(
                                seconds, decisions * 60 / seconds, weather.kills(), weather.partWithoutMail() * 100)));
        findings.add(Finding.atLeast("… power cuts", weather.kills(), 2));
        findings.add(Finding.atMost("… decisions that nobody was told", decisions - told, 0));
        findings.add(Finding.atMost("… decisions told by two messages", twice, 0));
        findings.add(Finding.atMost(
                "… messages handed over again under the same Message-ID, because power or mail server went away between"
                        + " the handing over and the receipt (RFC 1047); at most one each time",
                handedOverAgain,
                weather.kills() + weather.outages()));
        findings.add(Finding.atMost(
                "… permits without exactly one document of their own",
                large.sql().number("SELECT count(*) FROM seasonal.permit WHERE id > 3000000 AND issued_at IS NULL")
                        + permits
                        - large.sql()
                                .number("SELECT count(DISTINCT document_id) FROM seasonal.permit WHERE id > 3000000"),
                0));
        findings.add(Finding.atMost(
                "… documents made in vain",
                large.sql()
                        .number(
                                "SELECT count(*) FROM documents.document d WHERE d.kind = (SELECT kind FROM documents.document"
                                        + " WHERE id = (SELECT min(document_id) FROM seasonal.permit WHERE id > 3000000))"
                                        + " AND d.title <> 'Mesure' AND NOT EXISTS (SELECT FROM seasonal.permit p WHERE p.document_id = d.id)"),
                0));
        return findings;
    }

    private boolean allTold(LargeCity large, long campaign) throws SQLException {
        return waiting(large, campaign) == 0
                && large.sql().number("SELECT count(*) FROM seasonal.permit WHERE id > 3000000 AND issued_at IS NULL")
                        == 0
                && large.sql()
                                .number(
                                        "SELECT count(*) FROM messaging.message WHERE template IN ('seasonal-permit', 'seasonal-refusal')"
                                                + " AND recipient LIKE '%@mesure.example' AND status <> 'DELIVERED'")
                        == 0;
    }

    private static long waiting(LargeCity large, long campaign) throws SQLException {
        return large.sql()
                .number("SELECT count(*) FROM seasonal.slot_request WHERE decided_at IS NOT NULL"
                        + " AND published_at IS NULL AND campaign_id = " + campaign);
    }

    private static long issued(LargeCity large) throws SQLException {
        return large.sql().number("SELECT count(*) FROM seasonal.permit WHERE id > 3000000 AND issued_at IS NOT NULL");
    }
}
