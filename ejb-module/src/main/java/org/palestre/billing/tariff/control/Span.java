package org.palestre.billing.tariff.control;

/** From a number up to another one, which does not belong to it; null is open. */
record Span(int from, Integer to) {

    boolean continuedBy(Span next) {
        return to != null && to == next.from;
    }

    Span upTo(Span next) {
        return new Span(from, next.to);
    }
}
