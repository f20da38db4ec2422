package org.palestre.accounts.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.palestre.shared.InstantColumn;

/**
 * Somebody who has an account. Signs in once the address is confirmed, and not while suspended.
 *
 * <p>The session epoch is the generation of the sessions that are valid: whatever makes it grow ends those that are open.
 */
@Entity
@Table(schema = "accounts", name = "person")
@Access(AccessType.FIELD)
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accounts.person")
    @SequenceGenerator(
            name = "accounts.person",
            schema = "accounts",
            sequenceName = "person_id_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String email;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String telephone;
    private String language;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "confirmed_at")
    @Convert(converter = InstantColumn.class)
    private Instant confirmedAt;

    @Column(name = "suspended_at")
    @Convert(converter = InstantColumn.class)
    private Instant suspendedAt;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    protected Person() {}

    /** Somebody new, whose address is not confirmed yet. */
    public Person(Email email, String givenName, String familyName, Locale language, Instant now) {
        this.email = email.address();
        this.createdAt = now;
        rename(givenName, familyName);
        write(language);
    }

    /** Takes another name; each part is required. @throws BusinessException at the part that cannot be one */
    public void rename(String given, String family) {
        givenName = PersonName.typed(given, "givenName");
        familyName = PersonName.typed(family, "familyName");
    }

    /** Is to be called under another number, or not at all: null. */
    public void reachAt(Telephone number) {
        telephone = number == null ? null : number.e164();
    }

    /** Is to be written to in that language: English if it is English, else French. */
    public void write(Locale inLanguage) {
        language = Locale.ENGLISH.getLanguage().equals(inLanguage.getLanguage()) ? "en" : "fr";
    }

    /** The address belongs to this person; from now on he or she may sign in. */
    public void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    /** May not sign in any more; open sessions end. */
    public void suspend(Instant now) {
        if (suspendedAt == null) {
            suspendedAt = now;
            endSessions();
        }
    }

    /** May sign in again. */
    public void reinstate() {
        suspendedAt = null;
    }

    /** Signs in with another address from now on; what is open ends. */
    public void moveTo(Email newEmail) {
        email = newEmail.address();
        endSessions();
    }

    /** Ends every session that is open. */
    public void endSessions() {
        sessionEpoch++;
    }

    public long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    /** Given name, then family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** In international form, or null. */
    public String telephone() {
        return telephone;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    public int sessionEpoch() {
        return sessionEpoch;
    }
}
