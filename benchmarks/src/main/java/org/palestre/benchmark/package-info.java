/**
 * What the product's speed is measured by: ratios within one run, so that the machine's speed drops out.
 *
 * <p>{@link org.palestre.benchmark.Benchmarks} starts a city of its own, on a database that is as safe as in production,
 * runs one benchmark after the other and writes {@code benchmarks/RESULTS.md}.
 *
 * <p>{@code ./mvnw -Pbench verify -Dbench.only=season} measures the season of a city like Paris alone;
 * {@code -Dbench.only=screens}, {@code closing} or {@code publication} a part of it; {@code -Dbench.share=0.02} makes it
 * small, for trying it out. Only the whole size is written down.
 */
package org.palestre.benchmark;
