package org.palestre.billing.treasury.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * A document that stands with an order in the file (pièce justificative, PES_PJ): compressed, and in letters.
 *
 * @param number of the invoice or credit note
 * @param content a PDF
 */
public record PesVoucher(String number, byte[] content) {

    private static final String PDF = "application/pdf";
    private static final String REVENUE = "002";
    private static final String ELECTRONIC = "01";
    private static final int NAME = 96;
    private static final int DESCRIPTION = 250;

    /**
     * What it is called at the treasury, where no two vouchers may ever have one name.
     *
     * @param file the name of the file that carries it
     */
    static String id(String file, long order) {
        return "PJ" + file.replaceAll("\\.xml$", "").replaceAll("\\D", "") + "T" + order;
    }

    /** Names it in the order. */
    void refer(XmlFile file, String id) {
        file.open("PJRef");
        file.value("Support", ELECTRONIC);
        file.value("IdUnique", id);
        file.value("NomPJ", name());
        file.value("TypePJ", REVENUE);
        file.close();
    }

    /** Writes it behind the orders. */
    void write(XmlFile file, String id) {
        file.open("PJ");
        file.open("Contenu");
        file.open("Fichier");
        file.attribute("MIMEType", PDF);
        file.content(Base64.getEncoder().encodeToString(compressed()));
        file.close();
        file.value("IdUnique", id);
        file.value("NomPJ", name());
        file.value("TypePJ", REVENUE);
        file.value("Description", PesText.plain("Document " + number, DESCRIPTION));
        file.close();
    }

    private String name() {
        return PesText.plain(number, NAME) + ".pdf";
    }

    private byte[] compressed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
