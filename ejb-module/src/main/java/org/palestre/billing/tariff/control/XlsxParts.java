package org.palestre.billing.tariff.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.palestre.shared.BusinessException;

/**
 * The parts of an xlsx workbook (ECMA-376) that a reader of its first sheet needs.
 *
 * <p>Read with the JDK's own parser: a spreadsheet library would bring another one, which the whole archive would then
 * use. No document type, no outer entity, and no more unpacked than {@value #LARGEST} bytes.
 */
final class XlsxParts {

    private static final int LARGEST = 30 * 1024 * 1024;

    private final Map<String, byte[]> parts;

    private XlsxParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** By way of a file: workbooks are written as streams, whose sizes stand in the directory at the end alone. */
    static XlsxParts of(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, workbook);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static XlsxParts read(Path file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = LARGEST;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().matches("xl/.*\\.(xml|rels)")) {
                    try (InputStream stream = zip.getInputStream(entry)) {
                        byte[] content = stream.readNBytes(left + 1);
                        left -= content.length;
                        parts.put(entry.getName(), content);
                    }
                }
                if (left < 0) {
                    throw BusinessException.invalid("tariff.fileTooLarge", "file", SheetRows.LARGEST / 1024 / 1024);
                }
            }
        }
        return new XlsxParts(parts);
    }

    /** The texts that cells share, or null. */
    byte[] texts() {
        return parts.get("xl/sharedStrings.xml");
    }

    /** The workbook names its sheets in their order, each by a relation to its part. */
    byte[] firstSheet() throws XMLStreamException {
        byte[] book = parts.get("xl/workbook.xml");
        byte[] relations = parts.get("xl/_rels/workbook.xml.rels");
        if (book == null || relations == null) {
            throw SheetRows.unreadable();
        }
        String relation = attribute(book, "sheet", "id", null, null);
        String target = attribute(relations, "Relationship", "Target", "Id", relation);
        if (target == null) {
            throw SheetRows.unreadable();
        }
        byte[] sheet = parts.get(target.startsWith("/") ? target.substring(1) : "xl/" + target);
        if (sheet == null) {
            throw SheetRows.unreadable();
        }
        return sheet;
    }

    /** An attribute of the first element of that name, whose other attribute has that value if one is asked for. */
    private static String attribute(byte[] part, String element, String wanted, String other, String value)
            throws XMLStreamException {
        XMLStreamReader reader = reader(part);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)
                    && (other == null || String.valueOf(value).equals(attribute(reader, other)))) {
                return attribute(reader, wanted);
            }
        }
        return null;
    }

    /** By its local name; a sheet has an id of its own beside that of its relation, but calls it sheetId. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
