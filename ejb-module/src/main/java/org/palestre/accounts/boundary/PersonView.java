package org.palestre.accounts.boundary;

import java.time.Instant;

/**
 * A person as agents see one.
 *
 * @param telephone as people write it, or empty
 * @param organisations names of those for which the person acts, or empty
 * @param agent whether the person works for the city
 */
public record PersonView(
        long id,
        String name,
        String email,
        String telephone,
        String organisations,
        Instant createdAt,
        boolean confirmed,
        boolean suspended,
        boolean agent) {}
