package org.palestre.benchmark;

/**
 * How large a season is measured. The system property {@code bench.share} makes it smaller, for trying the benchmarks out
 * beside other work; limits are meant for the whole size.
 *
 * @param clubs each with a delegate who signs in
 * @param sites each with six areas
 * @param requests in the campaign
 * @param slots weekly slots at each area, each some forty occupations
 */
record SeasonSize(int clubs, int sites, int requests, int slots) {

    /** The size of Paris: 3,000 clubs, 3,000 areas, 8,000 requests, 1.6 million occupations. */
    static SeasonSize asked() {
        double share = Double.parseDouble(System.getProperty("bench.share", "1"));
        return new SeasonSize(part(3_000, share), part(500, share), part(8_000, share), 13);
    }

    /** Whether it is the size that the limits are meant for. */
    boolean whole() {
        return requests == 8_000;
    }

    private static int part(int whole, double share) {
        return Math.max(10, (int) Math.round(whole * share));
    }
}
