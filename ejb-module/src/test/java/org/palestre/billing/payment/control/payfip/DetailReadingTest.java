package org.palestre.billing.payment.control.payfip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailReadingTest {

    private final PaymentDetailResponse.Detail detail = paid();

    @Test
    void a_result_is_read_whole() {
        assertThat(DetailReading.read(detail, "op-1"))
                .isEqualTo(new PayfipAnswer.Result(
                        "op-1", "P", 1250, "PAL000000007", "999900", LocalDateTime.of(2026, 11, 20, 19, 3), "A55A"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "op-2", "OP-1"})
    void an_answer_about_another_operation_is_none(String idOp) {
        detail.idOp = idOp;

        assertThat(DetailReading.read(detail, "op-1")).isInstanceOf(PayfipAnswer.Garbage.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "?", "p", "PP", "PAID"})
    void an_outcome_that_the_contract_does_not_know_is_none(String outcome) {
        detail.resultrans = outcome;

        assertThat(DetailReading.read(detail, "op-1")).isInstanceOf(PayfipAnswer.Garbage.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "12,50", "-1250", "1e9", "9999999999999"})
    void an_amount_that_cannot_be_read_is_no_amount(String amount) {
        detail.montant = amount;

        assertThat(((PayfipAnswer.Result) DetailReading.read(detail, "op-1")).cents())
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"31022026,1903", "2026-11-20,1903", "20112026,2560", ",1903"})
    void a_moment_that_cannot_be_is_left_out(String day, String time) {
        detail.dattrans = day;
        detail.heurtrans = time;

        assertThat(((PayfipAnswer.Result) DetailReading.read(detail, "op-1")).at())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"P5,P5", "' P5 ',P5", "'', ''", "'<b>oops</b>', ''", "AAAAAAAAAAAAAAAAAAAAAAAAA, ''"})
    void a_code_is_short_or_none(String said, String code) {
        FaultDetail fault = new FaultDetail();
        fault.code = said;

        assertThat(new FunctionalFault("refused", fault).code()).isEqualTo(code);
    }

    private static PaymentDetailResponse.Detail paid() {
        PaymentDetailResponse.Detail detail = new PaymentDetailResponse.Detail();
        detail.idOp = "op-1";
        detail.resultrans = "P";
        detail.montant = "1250";
        detail.refdet = "PAL000000007";
        detail.numcli = "999900";
        detail.dattrans = "20112026";
        detail.heurtrans = "1903";
        detail.numauto = "A55A";
        return detail;
    }
}
