package org.palestre.seasonal.commission.boundary;

import java.io.Serializable;

/** A member in a session. */
public record SessionMember(long id, Member member, Attendance attendance) implements Serializable {}
