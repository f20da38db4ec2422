package org.palestre.seasonal.boundary;

import java.io.Serializable;

/**
 * A kind of reason for refusals.
 *
 * @param code for programs and statistics
 * @param position in the list that officers choose from
 * @param name as officers and statistics call it
 * @param wording what is written to the club, to begin with
 * @param offered whether officers can choose it for new refusals
 * @param used how many requests were refused for it
 */
public record RefusalReason(
        String code, int position, String name, String wording, boolean offered, long used, long version)
        implements Serializable {}
