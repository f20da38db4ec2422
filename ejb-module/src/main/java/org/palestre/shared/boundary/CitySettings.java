package org.palestre.shared.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.ImageContent;
import org.palestre.shared.Roles;

/** What the city sets about itself: name, colours, logo, contact, zone of its schools. Everybody may read it. */
@Stateless
@PermitAll
public class CitySettings {

    private static final String DEFAULT_BASE_URL = "http://localhost:8080";
    private static final int LARGEST_LOGO = 512 * 1024;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The city as it is set now. */
    public City city() {
        return database.first(
                        "SELECT name, department, contact_email, postal_address, telephone, primary_colour,"
                                + " logo IS NOT NULL AS has_logo, school_zone, map_tiles_url, map_attribution"
                                + " FROM shared.city_settings",
                        this::read)
                .orElseThrow();
    }

    /** Days after which an undeliverable message is given up. */
    public int mailGiveUpDays() {
        return (int) database.number("SELECT mail_give_up_days FROM shared.city_settings");
    }

    /** The settings as an administrator may change them. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public CityChange editable() {
        City city = city();
        return new CityChange(
                city.name(),
                city.department(),
                city.contactEmail(),
                city.postalAddress(),
                city.telephone(),
                city.primaryColour(),
                city.schoolZone(),
                city.mapTilesUrl(),
                city.mapAttribution(),
                mailGiveUpDays());
    }

    /** The logo, if the city has one. */
    public Optional<Logo> logo() {
        return database.first(
                "SELECT logo_media_type, logo, md5(logo) AS version FROM shared.city_settings WHERE logo IS NOT NULL",
                row -> new Logo(row.getString("logo_media_type"), row.getBytes("logo"), row.getString("version")));
    }

    /**
     * Changes what the city says about itself; the logo stays.
     *
     * @throws BusinessException {@code shared.missing}, {@code shared.tooLong} or {@code shared.city.…} at the field
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void change(CityChange change) {
        CityChange valid = CityRules.checked(change);
        database.update(
                "UPDATE shared.city_settings SET name = ?, department = ?, contact_email = ?, postal_address = ?,"
                        + " telephone = ?, primary_colour = ?, school_zone = ?, map_tiles_url = ?,"
                        + " map_attribution = ?, mail_give_up_days = ?",
                valid.name(),
                valid.department(),
                valid.contactEmail(),
                valid.postalAddress(),
                valid.telephone(),
                valid.primaryColour(),
                valid.schoolZone(),
                valid.mapTilesUrl(),
                valid.mapAttribution(),
                valid.mailGiveUpDays());
    }

    /**
     * Takes a new logo. Its kind is read from its content, whatever its name says.
     *
     * @throws BusinessException {@code shared.city.logoKind} unless it is PNG, JPEG or WebP, {@code shared.city.logoSize}
     *     if it is larger than 512 KiB
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void changeLogo(byte[] content) {
        if (content.length > LARGEST_LOGO) {
            throw BusinessException.invalid("shared.city.logoSize", "logo", LARGEST_LOGO / 1024);
        }
        String mediaType = ImageContent.mediaType(content)
                .orElseThrow(() -> BusinessException.invalid("shared.city.logoKind", "logo"));
        database.update("UPDATE shared.city_settings SET logo = ?, logo_media_type = ?", content, mediaType);
    }

    /** Takes the logo away; the city's name alone stands in its place. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void removeLogo() {
        database.update("UPDATE shared.city_settings SET logo = NULL, logo_media_type = NULL");
    }

    private City read(ResultSet row) throws SQLException {
        return new City(
                row.getString("name"),
                row.getString("department"),
                row.getString("contact_email"),
                row.getString("postal_address"),
                row.getString("telephone"),
                row.getString("primary_colour"),
                row.getBoolean("has_logo"),
                row.getString("school_zone"),
                row.getString("map_tiles_url"),
                row.getString("map_attribution"),
                baseUrl(),
                clock.getZone());
    }

    private static String baseUrl() {
        String url = System.getenv().getOrDefault("PALESTRE_BASE_URL", DEFAULT_BASE_URL);
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
