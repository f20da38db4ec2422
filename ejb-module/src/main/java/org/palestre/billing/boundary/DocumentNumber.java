package org.palestre.billing.boundary;

/** The number of a document: the series, the year, and how many there were before in both. */
public record DocumentNumber(String series, int year, long number) {

    /** As it stands on the document: {@code F-2026-000123}. */
    @Override
    public String toString() {
        return "%s-%d-%06d".formatted(series, year, number);
    }
}
