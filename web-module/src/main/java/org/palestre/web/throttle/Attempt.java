package org.palestre.web.throttle;

/** What is counted, and how often an hour one place may do it before it has to wait: a town hall is one place too. */
public enum Attempt {
    WRONG_PASSWORD(50),
    NEW_ACCOUNT(20),
    FORGOTTEN_PASSWORD(20),
    UNKNOWN_PERMIT(30),
    UNKNOWN_CALENDAR(30);

    private final int free;

    Attempt(int free) {
        this.free = free;
    }

    int free() {
        return free;
    }
}
