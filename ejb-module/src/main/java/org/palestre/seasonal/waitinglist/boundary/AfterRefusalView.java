package org.palestre.seasonal.waitinglist.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a club may do after a refusal.
 *
 * @param askUntil the last day on which it may ask for something else
 * @param mayAsk whether that is possible today
 * @param mayWait whether it can enter the waiting list
 * @param waiting its place in the list; null if it does not wait
 * @param mayReturn whether it left the list today and can still undo that
 * @param offer the offer that it can answer, or the last that it could; null if there never was one
 */
public record AfterRefusalView(
        LocalDate askUntil, boolean mayAsk, boolean mayWait, WaitingPlace waiting, boolean mayReturn, OfferView offer)
        implements Serializable {}
