package org.palestre.batch.shared;

import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Reads all that waits for a job which works on it in one piece, and notes how much there is. */
public abstract class WaitingItemsReader extends WaitingIdsReader {

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    /** How many wait. */
    protected abstract long left(long subject);

    @Override
    public void open(Serializable checkpoint) {
        super.open(checkpoint);
        running.begin(job, left(running.subject(job)));
    }
}
