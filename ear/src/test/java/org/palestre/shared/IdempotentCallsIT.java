package org.palestre.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palestre.shared.boundary.IdempotentAnswer;
import org.palestre.shared.boundary.IdempotentCalls;
import org.palestre.testing.InContainer;

@InContainer
class IdempotentCallsIT {

    private static final int CALLERS = 16;

    @EJB
    private IdempotentCalls calls;

    @Test
    void a_call_sent_many_times_at_once_is_carried_out_once_and_all_get_its_answer() throws Exception {
        String key = UUID.randomUUID().toString();
        AtomicInteger carriedOut = new AtomicInteger();
        Callable<IdempotentAnswer> call = () -> calls.once(
                "club",
                key,
                "hash",
                () -> new IdempotentAnswer(201, "/x", "{\"n\":" + carriedOut.incrementAndGet() + "}"));
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<IdempotentAnswer>> answers = callers.invokeAll(
                    IntStream.range(0, CALLERS).mapToObj(i -> call).toList());
            for (Future<IdempotentAnswer> answer : answers) {
                assertThat(answer.get()).isEqualTo(new IdempotentAnswer(201, "/x", "{\"n\":1}"));
            }
        } finally {
            callers.shutdown();
        }
        assertThat(carriedOut).hasValue(1);
    }

    @Test
    void the_key_of_a_call_that_failed_is_free_again() {
        String key = UUID.randomUUID().toString();
        assertThatThrownBy(() -> calls.once("club", key, "hash", () -> {
                    throw BusinessException.conflict("shared.test");
                }))
                .isInstanceOf(BusinessException.class);
        IdempotentAnswer answer = new IdempotentAnswer(201, null, "{}");
        assertThat(calls.once("club", key, "hash", () -> answer)).isEqualTo(answer);
    }

    @Test
    void a_key_serves_one_request_only_but_each_caller_has_keys_of_his_own() {
        String key = UUID.randomUUID().toString();
        calls.once("club", key, "hash", () -> new IdempotentAnswer(201, null, "{}"));
        assertThatThrownBy(() -> calls.once("club", key, "other", () -> new IdempotentAnswer(201, null, "{}")))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("shared.idempotencyKeyReused"));
        assertThat(calls.once("other", key, "hash", () -> new IdempotentAnswer(201, null, "[]"))
                        .body())
                .isEqualTo("[]");
    }
}
