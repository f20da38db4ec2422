package org.palestre.accounts.entity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palestre.shared.BusinessException;

/**
 * Where an association of Moselle, Bas-Rhin or Haut-Rhin stands in the register of its court: local law gives it no
 * RNA number, but a volume and a folio.
 */
public record CourtReference(String court, int volume, int folio) {

    private static final Pattern FORM = Pattern.compile(
            "(?:tribunal (?:judiciaire|de proximit[ée]|d['’]instance) (?:de |d['’]|du )?)?(\\p{L}[\\p{L} '’-]{2,59}?)"
                    + "[\\s,:–-]+vol(?:ume)?\\.?\\s*([0-9]{1,4})[\\s,:/–-]+fol(?:io)?\\.?\\s*(?:n[°o]\\s*)?([0-9]{1,5})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * What somebody typed, as "Strasbourg, volume 92, folio 147"; null if nothing was.
     *
     * @throws BusinessException {@code accounts.noCourtReference} at {@code courtReference} if it cannot be read
     */
    public static CourtReference typed(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher read = FORM.matcher(text.strip().replaceAll("\\s+", " "));
        if (text.length() > 200 || !read.matches()) {
            throw BusinessException.invalid("accounts.noCourtReference", "courtReference");
        }
        String court = read.group(1).strip();
        return new CourtReference(
                court.substring(0, 1).toUpperCase(Locale.FRENCH) + court.substring(1),
                Integer.parseInt(read.group(2)),
                Integer.parseInt(read.group(3)));
    }

    /** The one way in which it is kept and shown, so that one entry of the register is one organisation. */
    public String shown() {
        return court + ", volume " + volume + ", folio " + folio;
    }
}
