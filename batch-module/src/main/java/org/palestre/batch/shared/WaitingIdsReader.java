package org.palestre.batch.shared;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Reads the ids that wait for a job, in their order and page by page: what was worked on before is not among them. */
public abstract class WaitingIdsReader extends AbstractItemReader {

    private static final int AT_ONCE = 500;

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    private final Queue<Long> page = new ArrayDeque<>();
    private long subject;
    private long last;

    /** The first ids that wait, after one of them. */
    protected abstract List<Long> waiting(long subject, long after, int most);

    @Override
    public void open(Serializable checkpoint) {
        subject = running.subject(job);
        last = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public Long readItem() {
        if (page.isEmpty()) {
            page.addAll(waiting(subject, last, AT_ONCE));
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
