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
import org.palestre.shared.InstantColumn;

/** An association for which people act. It is registered somewhere: RNA, SIREN, or a court of Alsace-Moselle. */
@Entity
@Table(schema = "accounts", name = "organisation")
@Access(AccessType.FIELD)
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accounts.organisation")
    @SequenceGenerator(
            name = "accounts.organisation",
            schema = "accounts",
            sequenceName = "organisation_id_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String name;
    private String rna;
    private String siren;

    @Column(name = "court_reference")
    private String courtReference;

    @Column(name = "head_office_street")
    private String street;

    @Column(name = "head_office_postcode")
    private String postcode;

    @Column(name = "head_office_town")
    private String town;

    @Column(name = "head_office_email")
    private String headOfficeEmail;

    private String telephone;
    private String president;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    protected Organisation() {}

    public Organisation(OrganisationParticulars particulars, Instant now) {
        this.createdAt = now;
        change(particulars);
    }

    /** Takes other particulars, all of them checked already. */
    public final void change(OrganisationParticulars particulars) {
        name = particulars.name();
        rna = particulars.rna() == null ? null : particulars.rna().number();
        siren = particulars.siren() == null ? null : particulars.siren().number();
        courtReference =
                particulars.court() == null ? null : particulars.court().shown();
        street = particulars.street();
        postcode = particulars.postcode();
        town = particulars.town();
        headOfficeEmail = particulars.headOfficeEmail().address();
        telephone =
                particulars.telephone() == null ? null : particulars.telephone().e164();
        president = particulars.president();
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String rna() {
        return rna;
    }

    public String siren() {
        return siren;
    }

    public String courtReference() {
        return courtReference;
    }

    public String street() {
        return street;
    }

    public String postcode() {
        return postcode;
    }

    public String town() {
        return town;
    }

    public String headOfficeEmail() {
        return headOfficeEmail;
    }

    public String telephone() {
        return telephone;
    }

    public String president() {
        return president;
    }
}
