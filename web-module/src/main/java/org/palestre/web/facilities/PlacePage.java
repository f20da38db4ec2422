package org.palestre.web.facilities;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.palestre.web.shell.Notices;

/** What pages that change a site or an area have in common: what they change, and where they lead once it is done. */
abstract class PlacePage implements Serializable {

    @Inject
    private Notices notices;

    private Long id;
    private long version;
    private String name;

    /** The use case in the keys of its texts. */
    abstract String useCase();

    /** The page to which it leads. */
    abstract String next();

    /** What is changed, as it was read. */
    void read(long readVersion, String readName) {
        version = readVersion;
        name = readName;
    }

    /** Says what was done, and leads on; a refusal before this stays on the page with what was typed. */
    String done(String what, Object... values) {
        notices.success("facilities." + useCase() + "." + what, values);
        return next();
    }

    long version() {
        return version;
    }

    /** Null for a new one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }
}
