/**
 * What the product's speed is measured by: ratios within one run, so that the machine's speed drops out.
 *
 * <p>{@link org.palestre.benchmark.Benchmarks} starts a city of its own, on a database that is as safe as in production,
 * runs one benchmark after the other and writes {@code benchmarks/RESULTS.md}.
 */
package org.palestre.benchmark;
