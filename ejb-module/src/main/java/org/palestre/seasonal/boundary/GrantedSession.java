package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** One date of a granted slot ("séance"), on one area. */
public record GrantedSession(LocalDate date, LocalTime start, LocalTime end, long areaId, String areaName)
        implements Serializable {}
