package org.palestre.batch.billing.invoice;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.stream.IntStream;
import org.palestre.batch.shared.RunningJob;

/**
 * Divides the payers of a run among threads that work at once. They meet only where numbers are taken, for moments; that is also
 * why more than a few would wait for each other and issue no faster (ADR 14).
 */
@Named
@Dependent
public class InvoiceRunParts implements PartitionMapper {

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private InvoiceClerk clerk;

    @Override
    public PartitionPlan mapPartitions() {
        running.begin(job, clerk.left(running.subject(job)));
        int parts = InvoiceThreads.forRuns();
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(parts);
        plan.setThreads(parts);
        plan.setPartitionProperties(
                IntStream.range(0, parts).mapToObj(part -> part(part, parts)).toArray(Properties[]::new));
        return plan;
    }

    private static Properties part(int part, int parts) {
        Properties properties = new Properties();
        properties.setProperty("part", Integer.toString(part));
        properties.setProperty("parts", Integer.toString(parts));
        return properties;
    }
}
