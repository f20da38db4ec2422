package org.palestre.billing.tariff.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palestre.billing.tariff.boundary.Case;
import org.palestre.billing.tariff.boundary.GridFault;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.HourKind;

/**
 * Cases of one item that lie together; null for residence or hours means whether or not. Neighbours with the same fault are
 * joined, so that a person reads "companies, whatever the quotient" and not two hundred lines.
 */
record Cell(
        List<String> kinds,
        Boolean resident,
        HourKind hours,
        Span quotients,
        Span ranks,
        GridFault.Kind fault,
        List<Integer> rules) {

    Cell with(GridFault.Kind kind, List<Integer> numbers) {
        return new Cell(kinds, resident, hours, quotients, ranks, kind, numbers);
    }

    Cell at(Span bracket) {
        return new Cell(kinds, resident, hours, bracket, ranks, fault, rules);
    }

    /** As it is shown: ranks are counted, so that their end belongs to them. */
    GridFault fault(GridItem item) {
        return new GridFault(
                fault,
                item.code(),
                new Case(
                        kinds,
                        resident,
                        hours,
                        quotients.from(),
                        quotients.to(),
                        ranks.from(),
                        ranks.to() == null ? null : Integer.valueOf(ranks.to() - 1)),
                rules);
    }

    /** The same cases in as few cells as joining one dimension after the other gives. */
    static List<Cell> joined(List<Cell> cells) {
        List<Cell> byQuotient = join(
                cells,
                cell -> List.of(cell.kinds, cell.resident, cell.hours, cell.ranks, cell.fault, cell.rules),
                (one, next) -> one.fault != GridFault.Kind.LESS_FOR_MORE && one.quotients.continuedBy(next.quotients)
                        ? new Cell(
                                one.kinds,
                                one.resident,
                                one.hours,
                                one.quotients.upTo(next.quotients),
                                one.ranks,
                                one.fault,
                                one.rules)
                        : null);
        List<Cell> byRank = join(
                byQuotient,
                cell -> List.of(cell.kinds, cell.resident, cell.hours, cell.quotients, cell.fault, cell.rules),
                (one, next) -> one.ranks.continuedBy(next.ranks)
                        ? new Cell(
                                one.kinds,
                                one.resident,
                                one.hours,
                                one.quotients,
                                one.ranks.upTo(next.ranks),
                                one.fault,
                                one.rules)
                        : null);
        List<Cell> byHours = join(
                byRank,
                cell -> List.of(cell.kinds, cell.resident, cell.quotients, cell.ranks, cell.fault, cell.rules),
                (one, next) -> new Cell(one.kinds, one.resident, null, one.quotients, one.ranks, one.fault, one.rules));
        List<Cell> byResidence = join(
                byHours,
                cell -> List.of(
                        cell.kinds,
                        cell.hours == null ? "" : cell.hours,
                        cell.quotients,
                        cell.ranks,
                        cell.fault,
                        cell.rules),
                (one, next) -> new Cell(one.kinds, null, one.hours, one.quotients, one.ranks, one.fault, one.rules));
        return join(
                byResidence,
                cell -> List.of(
                        cell.resident == null ? "" : cell.resident,
                        cell.hours == null ? "" : cell.hours,
                        cell.quotients,
                        cell.ranks,
                        cell.fault,
                        cell.rules),
                (one, next) -> new Cell(
                        Stream.concat(one.kinds.stream(), next.kinds.stream()).toList(),
                        one.resident,
                        one.hours,
                        one.quotients,
                        one.ranks,
                        one.fault,
                        one.rules));
    }

    /** Joins cells that agree in all but one dimension; the union is null where two of them do not touch. */
    private static List<Cell> join(List<Cell> cells, Function<Cell, Object> others, BinaryOperator<Cell> union) {
        Map<Object, List<Cell>> alike = new LinkedHashMap<>();
        for (Cell cell : cells) {
            List<Cell> group = alike.computeIfAbsent(others.apply(cell), key -> new ArrayList<>());
            Cell joined = group.isEmpty() ? null : union.apply(group.get(group.size() - 1), cell);
            if (joined == null) {
                group.add(cell);
            } else {
                group.set(group.size() - 1, joined);
            }
        }
        return alike.values().stream().flatMap(List::stream).toList();
    }
}
