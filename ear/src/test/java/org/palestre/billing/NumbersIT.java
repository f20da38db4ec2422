package org.palestre.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.DocumentNumber;
import org.palestre.billing.boundary.Numbers;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.InContainer;

/** Numbers of documents have no gap, whatever becomes of the transactions that took them. */
@InContainer
class NumbersIT {

    private static final int THREADS = 16;
    private static final int ROUNDS = 25;

    /** A year that no document of this city is of. */
    private static final int YEAR = 2001;

    @EJB
    private Numbers numbers;

    @Resource
    private UserTransaction transaction;

    @Test
    void sixteen_at_once_of_whom_each_third_time_one_gives_up_leave_no_gap() throws Exception {
        List<Outcome<List<Long>>> outcomes = AtOnce.run(IntStream.range(0, THREADS)
                .<Callable<List<Long>>>mapToObj(thread -> () -> {
                    List<Long> kept = new ArrayList<>();
                    for (int round = 0; round < ROUNDS; round++) {
                        transaction.begin();
                        List<DocumentNumber> taken = numbers.next("TEST", YEAR, 1 + round % 3);
                        if ((thread + round) % 3 == 0) {
                            transaction.rollback();
                        } else {
                            transaction.commit();
                            taken.forEach(number -> kept.add(number.number()));
                        }
                    }
                    return kept;
                })
                .toList());
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        List<Long> all =
                outcomes.stream().flatMap(outcome -> outcome.value().stream()).toList();
        assertThat(new TreeSet<>(all)).hasSameSizeAs(all);
        long first = new TreeSet<>(all).first();
        assertThat(new TreeSet<>(all))
                .containsExactlyElementsOf(
                        LongStream.range(first, first + all.size()).boxed().toList());
    }

    @Test
    void a_number_is_never_taken_outside_of_a_documents_transaction() {
        assertThatThrownBy(() -> numbers.next("TEST", YEAR)).isInstanceOf(EJBTransactionRequiredException.class);
    }

    @Test
    void a_number_says_series_year_and_count() {
        assertThat(new DocumentNumber("F", 2026, 123)).hasToString("F-2026-000123");
    }
}
