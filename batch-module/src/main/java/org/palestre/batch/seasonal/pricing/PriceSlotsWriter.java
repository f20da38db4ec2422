package org.palestre.batch.seasonal.pricing;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.RunningJob;

/** Prices slots, all of a chunk in one transaction; one that cannot be priced now is counted and left for later. */
@Named
@Dependent
public class PriceSlotsWriter extends AbstractItemWriter {

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private PricingClerk clerk;

    @Override
    public void writeItems(List<Object> requestIds) {
        int done = clerk.price(requestIds.stream().map(Long.class::cast).toList());
        running.progress(job, done, requestIds.size() - done);
    }
}
