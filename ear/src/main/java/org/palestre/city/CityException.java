package org.palestre.city;

/** A part of the city could not be started or stopped; the message says which one and what to do about it. */
public final class CityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CityException(String message) {
        super(message);
    }

    public CityException(String message, Throwable cause) {
        super(message, cause);
    }
}
