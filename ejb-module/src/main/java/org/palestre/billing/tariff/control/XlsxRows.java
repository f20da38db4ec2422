package org.palestre.billing.tariff.control;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of the first sheet of an xlsx workbook: shared, inline and computed texts, numbers and truths. */
final class XlsxRows {

    private static final int FURTHEST_COLUMN = 200;

    private final List<String> texts = new ArrayList<>();

    private XlsxRows() {}

    static List<SheetRows.Row> of(byte[] workbook) {
        try {
            XlsxParts parts = XlsxParts.of(workbook);
            XlsxRows rows = new XlsxRows();
            if (parts.texts() != null) {
                rows.readTexts(parts.texts());
            }
            return rows.readSheet(parts.firstSheet());
        } catch (IOException | XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw SheetRows.unreadable();
        }
    }

    private void readTexts(byte[] part) throws XMLStreamException {
        XMLStreamReader reader = XlsxParts.reader(part);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("si")) {
                texts.add(text(reader, "si"));
            }
        }
    }

    /** All text until the element ends, without the reading aids of Asian scripts. */
    private static String text(XMLStreamReader reader, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int aside = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("rPh")) {
                aside++;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("rPh")) {
                aside--;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals(element)) {
                break;
            } else if (aside == 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    private List<SheetRows.Row> readSheet(byte[] part) throws XMLStreamException {
        List<SheetRows.Row> rows = new ArrayList<>();
        XMLStreamReader reader = XlsxParts.reader(part);
        List<String> cells = new ArrayList<>();
        int number = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("row")) {
                String said = XlsxParts.attribute(reader, "r");
                number = said == null ? number + 1 : Integer.parseInt(said);
                cells = new ArrayList<>();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("c")) {
                readCell(reader, cells);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("row")
                    && rows.size() <= SheetRows.MOST_ROWS) {
                rows.add(new SheetRows.Row(number, cells));
            }
        }
        return rows;
    }

    private void readCell(XMLStreamReader reader, List<String> cells) throws XMLStreamException {
        String place = XlsxParts.attribute(reader, "r");
        String type = XlsxParts.attribute(reader, "t");
        int column = place == null ? cells.size() : column(place);
        if (column >= FURTHEST_COLUMN) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().matches("v|is")) {
                String raw = text(reader, reader.getLocalName());
                cells.set(column, value(type, raw));
            }
        }
    }

    private String value(String type, String raw) {
        if ("s".equals(type)) {
            return texts.get(Integer.parseInt(raw.strip()));
        }
        return "b".equals(type) ? (raw.strip().equals("1") ? "oui" : "non") : raw;
    }

    /** C7 is the third column, from 0: 2. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0;
                i < place.length() && Character.isLetter(place.charAt(i)) && column < FURTHEST_COLUMN * 30;
                i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
