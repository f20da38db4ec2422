/**
 * A whole city on one machine: database, mail server and application server, started, filled and stopped together.
 *
 * <p>The demo, the integration tests and the benchmarks share these classes, and all of them run the server that
 * {@code wildfly-config} makes of a stock WildFly, as a system administrator does. Nothing here goes into the archive.
 */
package org.palestre.city;
