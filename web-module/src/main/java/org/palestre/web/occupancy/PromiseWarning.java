package org.palestre.web.occupancy;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.occupancy.boundary.Promise;
import org.palestre.occupancy.boundary.TimesPromised;

/**
 * What is promised to others and a form would take from them: shown before anything is written, with a box to tick for who
 * means it. What comes up meanwhile is shown anew.
 */
public class PromiseWarning implements Serializable {

    private List<Promise> promises = List.of();
    private boolean confirmed;
    private boolean leftOut;

    /** Shows these; what was confirmed counts as long as nothing new is among them. */
    public void show(List<Promise> found) {
        confirmed = confirmed && references().containsAll(references(found));
        promises = List.copyOf(found);
    }

    /** Does it; if times are promised, shows to whom and refuses. */
    public <T> T heeding(Supplier<T> action) {
        try {
            return action.get();
        } catch (TimesPromised e) {
            Map<String, Promise> all = new LinkedHashMap<>();
            promises.forEach(promise -> all.put(promise.reference(), promise));
            e.promises().forEach(promise -> all.put(promise.reference(), promise));
            promises = List.copyOf(all.values());
            confirmed = false;
            throw e;
        }
    }

    /** The promises that are shown, if the box is ticked; or that their dates are left out, which takes nothing from anybody. */
    public AcceptedPromises accepted() {
        return AcceptedPromises.of(confirmed && !leftOut ? references() : List.of(), leftOut);
    }

    /** Whether somebody has said what is to become of what is shown. */
    public boolean settled() {
        return promises.isEmpty() || confirmed || leftOut;
    }

    private List<String> references() {
        return references(promises);
    }

    private static List<String> references(List<Promise> promises) {
        return promises.stream().map(Promise::reference).toList();
    }

    public List<Promise> getPromises() {
        return promises;
    }

    /** Whether those to whom they are promised keep these dates. */
    public boolean isLeftOut() {
        return leftOut;
    }

    public void setLeftOut(boolean leftOut) {
        this.leftOut = leftOut;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
