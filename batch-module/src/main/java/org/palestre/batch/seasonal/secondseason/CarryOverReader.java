package org.palestre.batch.seasonal.secondseason;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import org.palestre.batch.shared.RunningJob;

/** The slots that wait to be carried over, in the order of their requests. */
@Named
@Dependent
public class CarryOverReader extends AbstractItemReader {

    private static final int AT_ONCE = 500;

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private CarryOverClerk clerk;

    private final Queue<Long> page = new ArrayDeque<>();
    private long campaignId;
    private long last;

    @Override
    public void open(Serializable checkpoint) {
        campaignId = running.subject(job);
        last = checkpoint == null ? 0 : (Long) checkpoint;
        running.begin(job, clerk.left(campaignId));
    }

    @Override
    public Long readItem() {
        if (page.isEmpty()) {
            page.addAll(clerk.waiting(campaignId, last, AT_ONCE));
        }
        Long next = page.poll();
        last = next == null ? last : next;
        return next;
    }

    @Override
    public Long checkpointInfo() {
        return last;
    }
}
