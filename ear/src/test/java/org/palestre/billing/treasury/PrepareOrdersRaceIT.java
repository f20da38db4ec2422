package org.palestre.billing.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;

/** Several make files at the same moment: nothing is ordered or transferred twice, and no number is left out. */
class PrepareOrdersRaceIT {

    @Test
    void eight_who_order_the_same_invoices_at_once_order_each_of_them_once() throws Exception {
        long[] invoices = LongStream.range(0, 12)
                .map(i -> Debts.invoice(Debts.payer(), 2000 + i))
                .toArray();

        var outcomes = AtOnce.run(Collections.nCopies(8, (Callable<HttpResponse<String>>) () -> Debts.make(invoices)));

        assertThat(outcomes).extracting(outcome -> outcome.value().statusCode()).containsOnly(201);
        for (long invoice : invoices) {
            assertThat(City.sql().number("SELECT count(*) FROM billing.treasury_order WHERE source_entry = ?", invoice))
                    .isOne();
        }
        assertThat(gaps("treasury_order")).isZero();
        assertThat(gaps("treasury_docket")).isZero();
    }

    @Test
    void each_of_eight_who_order_different_invoices_gets_a_docket_of_its_own() throws Exception {
        long before = City.sql().number("SELECT count(*) FROM billing.treasury_docket");
        var calls = LongStream.range(0, 8)
                .mapToObj(i -> Debts.invoice(Debts.payer(), 3000))
                .map(invoice -> (Callable<HttpResponse<String>>) () -> Debts.make(invoice))
                .toList();

        var outcomes = AtOnce.run(calls);

        assertThat(outcomes).extracting(outcome -> outcome.value().statusCode()).containsOnly(201);
        assertThat(City.sql().number("SELECT count(*) FROM billing.treasury_docket"))
                .isEqualTo(before + 8);
        assertThat(gaps("treasury_docket")).isZero();
    }

    @Test
    void the_database_itself_refuses_a_second_order_for_the_same_invoice() {
        long invoice = Debts.invoice(Debts.payer(), 4210);
        Debts.order(invoice);

        assertThatThrownBy(() -> City.sql().change("""
                        INSERT INTO billing.treasury_order (docket_id, exercise, kind, number, payer_id, source_entry, subject, cents,
                                                            entry_id)
                        SELECT docket_id, exercise, kind, 99999999, payer_id, source_entry, subject, cents,
                               (SELECT max(id) FROM billing.entry WHERE id NOT IN (SELECT entry_id FROM billing.treasury_order))
                          FROM billing.treasury_order WHERE source_entry = ?""", invoice)).hasStackTraceContaining("treasury_order_once");
    }

    @Test
    void the_database_itself_refuses_an_order_that_the_ledger_does_not_know() {
        long paid = Debts.invoice(Debts.payer(), 4210);
        long free = Debts.invoice(Debts.payer(), 4210);
        Debts.order(paid);

        assertThatThrownBy(() -> City.sql().change("""
                        INSERT INTO billing.treasury_order (docket_id, exercise, kind, number, payer_id, source_entry, subject, cents,
                                                            entry_id)
                        SELECT docket_id, exercise, kind, 99999998, payer_id, ?, subject, cents, ?
                          FROM billing.treasury_order WHERE source_entry = ?""", free, free, paid))
                .hasStackTraceContaining("is not what its lines and its entry say");
    }

    @Test
    void six_who_pay_the_same_refunds_at_once_pay_each_of_them_once() throws Exception {
        long payer = Debts.payer();
        String[] refunds = LongStream.range(0, 5)
                .mapToObj(i -> Debts.refund(payer, 1000 + i))
                .toArray(String[]::new);

        AtOnce.run(Collections.nCopies(6, (Callable<HttpResponse<String>>) () -> PrepareTransfersIT.make(refunds)));

        for (String refund : refunds) {
            assertThat(City.sql().number("SELECT count(*) FROM billing.transfer WHERE reference = ?", refund))
                    .isOne();
        }
    }

    private static long gaps(String table) {
        return City.sql()
                .number("SELECT count(*) FROM (SELECT max(number) - count(*) AS missing FROM billing." + table
                        + " GROUP BY exercise, kind) n WHERE missing <> 0");
    }
}
