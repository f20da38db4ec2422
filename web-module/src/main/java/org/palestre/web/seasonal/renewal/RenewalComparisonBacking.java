package org.palestre.web.seasonal.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.palestre.seasonal.renewal.boundary.CompareRenewal;
import org.palestre.seasonal.renewal.boundary.RenewalChange;
import org.palestre.seasonal.renewal.boundary.RenewalComparison;
import org.palestre.web.i18n.Words;
import org.palestre.web.seasonal.SlotWords;

/** The slot that a renewal goes on with, and what changes, beside the request. */
@Named
@RequestScoped
public class RenewalComparisonBacking {

    @Inject
    private CompareRenewal renewals;

    @Inject
    private Words words;

    @Inject
    private SlotWords slots;

    private final Map<Long, Optional<RenewalComparison>> read = new HashMap<>();

    /** The comparison of a request; null if it is a new one. */
    public RenewalComparison of(long requestId) {
        return read.computeIfAbsent(requestId, renewals::comparison).orElse(null);
    }

    /** A change in a sentence. */
    public String text(RenewalChange change) {
        return words.text(
                "renewal.change." + change.kind(),
                change.area(),
                change.before() == null ? null : slots.time(change.before()),
                change.after() == null ? null : slots.time(change.after()));
    }
}
