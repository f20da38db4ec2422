package org.palestre.web.facilities;

import java.time.LocalDate;

/** A page on which a site or an area is created or changed, given up, and taken back into use. */
abstract class EditPlacePage extends PlacePage {

    private LocalDate closedOn;
    private LocalDate from;

    /** Writes a new one with what was typed, and gives its id. */
    abstract long create();

    /** Writes what was typed. */
    abstract void change(long id, long version);

    /** Nobody uses it any more from that day on. */
    abstract void endUse(long id, long version, LocalDate first);

    /** It is used again. */
    abstract void useAgain(long id, long version);

    /** Its name as it was typed. */
    abstract String typedName();

    void read(long version, String name, LocalDate readClosedOn) {
        read(version, name);
        closedOn = readClosedOn;
    }

    /** Writes what was typed. */
    public String save() {
        if (getId() == null) {
            setId(create());
            return done("created", typedName());
        }
        change(getId(), version());
        return done("saved", typedName());
    }

    /** Nobody uses it any more. */
    public String giveUp() {
        endUse(getId(), version(), from);
        return done("givenUp", getName(), from);
    }

    /** It is used again. */
    public String takeBack() {
        useAgain(getId(), version());
        return done("takenBack", getName());
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
