package org.palestre.batch.seasonal.workbench;

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

/** The requests of an order that wait, in their order; what was worked on before is not among them. */
@Named
@Dependent
public class BulkItemsReader extends AbstractItemReader {

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private BulkClerk clerk;

    private final Queue<Long> waiting = new ArrayDeque<>();

    @Override
    public void open(Serializable checkpoint) {
        waiting.addAll(clerk.waiting(running.subject(job)));
        running.begin(job, waiting.size());
    }

    @Override
    public Long readItem() {
        return waiting.poll();
    }
}
