/**
 * What every context may use: the kernel of values and errors that have no owner of their own.
 *
 * <p>{@link org.palestre.shared.BusinessException} refuses an operation in words that a user understands,
 * {@link org.palestre.shared.TimeRange} and {@link org.palestre.shared.DateRange} are half-open ranges,
 * {@link org.palestre.shared.CityClock} tells the time of the city. Nothing here knows a business rule.
 */
@Tier(0)
package org.palestre.shared;
