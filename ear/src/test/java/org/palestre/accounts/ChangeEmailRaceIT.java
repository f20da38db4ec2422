package org.palestre.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.palestre.accounts.boundary.ChangeEmail;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.testing.InContainer;

/** An address is one account, also when several confirm it at the same moment. */
@InContainer
class ChangeEmailRaceIT {

    private static final int RIVALS = 8;
    private static final int ROUNDS = 20;

    @Inject
    private ChangeEmail changeEmail;

    @Inject
    private Database database;

    @Test
    void of_those_who_confirm_the_same_address_at_once_one_gets_it_and_the_others_are_told() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RIVALS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String wanted = "wanted-" + UUID.randomUUID() + "@race.example";
                List<String> tokens = tokens(wanted);
                CyclicBarrier start = new CyclicBarrier(RIVALS);
                List<Future<String>> answers = new ArrayList<>();
                for (String token : tokens) {
                    answers.add(threads.submit(() -> {
                        start.await();
                        return confirm(token);
                    }));
                }
                List<String> told = new ArrayList<>();
                for (Future<String> answer : answers) {
                    told.add(answer.get());
                }
                assertThat(told).filteredOn(wanted::equals).hasSize(1);
                assertThat(told).filteredOn("accounts.emailTaken"::equals).hasSize(RIVALS - 1);
                assertThat(database.number("SELECT count(*) FROM accounts.person WHERE email = ?", wanted))
                        .isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String confirm(String token) {
        try {
            return changeEmail.confirm(token);
        } catch (BusinessException refused) {
            return refused.code();
        }
    }

    private List<String> tokens(String wanted) throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int rival = 0; rival < RIVALS; rival++) {
            String token = UUID.randomUUID().toString();
            long person = database.number(
                    "INSERT INTO accounts.person (email, given_name, family_name, confirmed_at)"
                            + " VALUES (?, 'Rivale', 'Essai', now()) RETURNING id",
                    "rival-" + token + "@race.example");
            database.update(
                    "INSERT INTO accounts.single_use_token (person_id, purpose, digest, created_at, expires_at, new_email)"
                            + " VALUES (?, 'CHANGE_EMAIL', ?, now(), now() + interval '1 hour', ?)",
                    person,
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)),
                    wanted);
            tokens.add(token);
        }
        return tokens;
    }
}
