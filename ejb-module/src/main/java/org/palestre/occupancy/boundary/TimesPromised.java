package org.palestre.occupancy.boundary;

import java.util.List;
import java.util.Map;
import org.palestre.shared.BusinessException;

/** The times are promised to somebody else; nothing is written unless that is {@link AcceptedPromises accepted}. */
public class TimesPromised extends BusinessException {

    private final transient List<Promise> promises;

    /** @param promises those that are not accepted, at least one */
    public TimesPromised(List<Promise> promises) {
        super(
                Kind.CONFLICT,
                "occupancy.promised",
                null,
                promises.get(0).holder(),
                promises.get(0).title(),
                promises.get(0).times().size(),
                promises.get(0).times().get(0).toLocalDate());
        this.promises = List.copyOf(promises);
    }

    /** Those that are not accepted. */
    public List<Promise> promises() {
        return promises == null ? List.of() : promises;
    }

    /** The API names them in member {@code promises}. */
    @Override
    public Map<String, Object> members() {
        return Map.of("promises", promises());
    }
}
