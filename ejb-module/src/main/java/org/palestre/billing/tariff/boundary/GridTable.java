package org.palestre.billing.tariff.boundary;

import java.util.List;

/**
 * A grid as a table, a line for each rule, as it can be read back.
 *
 * @param rows texts and numbers; null is an empty cell
 */
public record GridTable(List<String> columns, List<List<Object>> rows) {}
