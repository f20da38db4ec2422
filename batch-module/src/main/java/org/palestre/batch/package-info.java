/**
 * The Jakarta Batch jobs and the timers that start them.
 *
 * <p>A step holds no rules: it calls a boundary of the business module.
 */
package org.palestre.batch;
