package org.palestre.batch.billing.invoice;

/**
 * How many threads of this node work on invoices at once: as many as {@code PALESTRE_INVOICE_THREADS} says, or half as many as
 * there are processors, so that the other half is there for those who wait for a page.
 */
final class InvoiceThreads {

    private static final String SETTING = "PALESTRE_INVOICE_THREADS";
    private static final int MOST = 16;
    private static final int FEWEST_IN_A_RUN = 2;
    private static final int MOST_IN_A_RUN = 4;

    private InvoiceThreads() {}

    /** Documents are made by this node's processors alone. */
    static int forPapers() {
        return number(System.getenv(SETTING), Runtime.getRuntime().availableProcessors());
    }

    /** A run waits for the database most of the time: at least two, and no more than can take numbers without queueing. */
    static int forRuns() {
        return Math.min(MOST_IN_A_RUN, Math.max(FEWEST_IN_A_RUN, forPapers()));
    }

    static int number(String setting, int processors) {
        return setting != null && setting.strip().matches("[1-9]\\d{0,2}")
                ? Math.min(MOST, Integer.parseInt(setting.strip()))
                : Math.min(MOST, Math.max(1, processors / 2));
    }
}
