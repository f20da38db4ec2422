package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Times that are promised to somebody who does not hold them yet, as the second season of a slot. Who occupies them all the
 * same takes a right away, and has to say that he means it.
 *
 * @param reference whose promise it is, in the words of the context that made it, as {@code seasonal.request:12}
 * @param holder to whom it is promised
 * @param title under which the office knows it, as the number of a permit
 * @param times beginnings of the wanted occupations that it would lose, in order
 */
public record Promise(String reference, String holder, String title, List<LocalDateTime> times)
        implements Serializable {

    public Promise {
        times = List.copyOf(times);
    }
}
