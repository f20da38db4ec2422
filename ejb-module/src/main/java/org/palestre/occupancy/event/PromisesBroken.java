package org.palestre.occupancy.event;

import java.util.List;

/** Times that were promised to somebody were occupied all the same, by someone who was told and meant it. */
public record PromisesBroken(List<Broken> broken) {

    public PromisesBroken {
        broken = List.copyOf(broken);
    }

    /**
     * One of them.
     *
     * @param reference whose promise it was, as {@code seasonal.request:12}
     * @param occupationId what is there now
     */
    public record Broken(String reference, long occupationId) {}
}
