package org.palestre.shared.boundary;

/** Where a run of a job stands. */
public enum JobState {
    /** Asked for; a node takes it within seconds. */
    WANTED,
    /** A node works on it. */
    RUNNING,
    /** It came to its end. */
    DONE,
    /** Somebody stopped it; started again, it goes on with what is left. */
    STOPPED,
    /** It broke off; started again, it goes on with what is left. */
    FAILED;

    /** Whether nothing more happens by itself. */
    public boolean finished() {
        return this == DONE || this == STOPPED || this == FAILED;
    }
}
