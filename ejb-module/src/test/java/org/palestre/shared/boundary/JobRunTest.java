package org.palestre.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobRunTest {

    @Test
    void a_job_under_way_tells_what_it_has_not_tried_yet() {
        assertThat(job(JobState.RUNNING, 100, 30, 5).left()).isEqualTo(65);
        assertThat(job(JobState.RUNNING, 100, 95, 5).left()).isZero();
    }

    @Test
    void a_job_that_has_not_counted_yet_or_is_over_tells_nothing() {
        assertThat(job(JobState.WANTED, 0, 0, 0).left()).isNull();
        assertThat(job(JobState.RUNNING, 0, 0, 0).left()).isNull();
        assertThat(job(JobState.STOPPED, 100, 30, 5).left()).isNull();
        assertThat(job(JobState.FAILED, 100, 95, 5).left()).isNull();
        assertThat(job(JobState.DONE, 100, 100, 0).left()).isNull();
    }

    private static JobRun job(JobState state, long total, long done, long failed) {
        return new JobRun(1, "issue-invoices", 1, state, null, Instant.EPOCH, null, null, false, total, done, failed);
    }
}
