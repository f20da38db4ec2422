package org.palestre.billing.treasury.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.billing.treasury.boundary.Debtor;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.shared.Money;

/** Whatever people are called and wherever they live: the file is one that the treasury reads, or the order is not ready. */
class PesFilePropertiesTest {

    @Property(tries = 500)
    void any_person_of_whom_nothing_is_missing_stands_in_a_file_that_keeps_all_rules(
            @ForAll @StringLength(max = 90) String givenName,
            @ForAll @StringLength(max = 90) String familyName,
            @ForAll @StringLength(min = 1, max = 200) String street,
            @ForAll @StringLength(min = 1, max = 100) String town)
            throws Exception {
        Debtor debtor = Treasury.person(givenName, familyName, new PostalAddress(street, "99100", town, "FR"));
        if (PesDebtor.problems(debtor).isEmpty()) {
            accepted(debtor, "Facture : " + street);
        }
    }

    @Property(tries = 500)
    void any_name_of_a_club_that_can_be_written_stands_in_a_file_that_keeps_all_rules(
            @ForAll @StringLength(max = 150) String name) throws Exception {
        Debtor debtor = Treasury.club(name, "123456782");
        if (PesDebtor.problems(debtor).isEmpty()) {
            accepted(debtor, name);
        }
    }

    @Property(tries = 300)
    void letters_with_accents_of_any_language_of_europe_can_be_written(
            @ForAll @IntRange(min = 0xC0, max = 0x17F) int letter) {
        String name = Character.toString(letter);
        if (Character.isLetter(letter)) {
            assertThat(PesText.capitals("A" + name + "B", 38)).matches("A[A-ZÀ-Þ·'\" ]{0,4}B");
        }
    }

    @Property(tries = 300)
    void an_open_amount_is_split_over_its_parts_to_the_cent(
            @ForAll List<@LongRange(min = 1, max = 5_000_000) Long> totals,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        if (totals.isEmpty()) {
            return;
        }
        List<OpenPart> parts = totals.stream()
                .map(cents -> new OpenPart(
                        "SPORT_SLOTS",
                        "CRS",
                        "70631",
                        "",
                        new java.math.BigDecimal("20"),
                        Money.cents(cents),
                        Money.cents(cents / 6),
                        null))
                .toList();
        Money total = Money.cents(totals.stream().mapToLong(Long::longValue).sum());
        Money open = Money.cents(Math.max(1, total.cents() * percent / 100));

        List<OrderLine> lines = OrderLines.of(parts, open, 1);

        Money sum = Money.sum(lines.stream().map(OrderLine::amount).toList());
        assertThat(sum.cents()).isBetween(open.cents() - 1, open.cents());
        assertThat(lines)
                .allMatch(line -> line.net().isPositive() && !line.vat().isNegative());
        assertThat(lines.stream().map(OrderLine::position))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, lines.size()).boxed().toList());
    }

    private static void accepted(Debtor debtor, String subject) throws Exception {
        PesOrder order = new PesOrder(1, subject, debtor, List.of(Treasury.line(1, 4200, 0)), null, null, null);
        PesRules.accepted(PesFileTest.written(new PesDocket(
                2026, OrderKind.ORDINARY, 1, java.time.LocalDate.of(2026, 1, 5), Money.cents(4200), List.of(order))));
    }
}
