package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.Map;
import org.palestre.shared.Page;

/**
 * A page of the office's work list.
 *
 * @param statuses how many requests stand where, whatever statuses the filter names; every status but DRAFT is a key
 */
public record WorkListView(Page<WorkItem> page, Map<RequestStatus, Long> statuses) implements Serializable {

    public WorkListView {
        statuses = Map.copyOf(statuses);
    }
}
