package org.palestre.web.billing;

import java.io.Serializable;
import org.palestre.billing.boundary.PostalAddress;

/** The fields of a payer's postal address, as forms take them. */
public class AddressFields implements Serializable {

    private String street;
    private String postcode;
    private String town;
    private String country;

    /** Empty ones, with a country to begin with; null for none. */
    public AddressFields(String country) {
        this.country = country;
    }

    /** Shows an address; the fields stay as they are if there is none. */
    public void show(PostalAddress address) {
        if (address != null) {
            street = address.street();
            postcode = address.postcode();
            town = address.town();
            country = address.country();
        }
    }

    /** What was typed. */
    public PostalAddress address() {
        return new PostalAddress(street, postcode, town, country);
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
