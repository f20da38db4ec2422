package org.palestre.seasonal.event;

import java.time.LocalDate;

/**
 * What a request holds is another from a day on, although its permit says the same: its club was suspended or may come
 * again, or declined its second season or wants it after all, or has it now: it was carried over; or one of its sessions is. {@link org.palestre.seasonal.boundary.HoursGranted} tells how.
 */
public record HoursChanged(long requestId, long organisationId, LocalDate from) {}
