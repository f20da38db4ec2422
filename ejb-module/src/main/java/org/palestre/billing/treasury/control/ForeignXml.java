package org.palestre.billing.treasury.control;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.palestre.shared.BusinessException;

/** Reads XML that somebody sent: nothing outside of it, and never deeper than such files are. */
final class ForeignXml {

    private static final int DEEPEST = 40;

    private ForeignXml() {}

    /** Is told of each element. */
    interface Parts {

        /**
         * An element began.
         *
         * @param value its attribute {@code V}, as PES has it; null if it has none
         */
        default void begin(String element, String value) {}

        /**
         * An element has ended.
         *
         * @param open the elements in which it stands, the innermost first
         * @param text what stood in it since its last child
         */
        void end(String element, Deque<String> open, String text);
    }

    /** @throws BusinessException what {@code refusal} is, at {@code file}, if this is no XML or the parts cannot be read */
    static void read(byte[] content, Parts parts, String refusal) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            Deque<String> open = new ArrayDeque<>();
            StringBuilder text = new StringBuilder();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open.push(reader.getLocalName());
                    text.setLength(0);
                    begin(parts, reader, open);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    parts.end(open.pop(), open, text.toString().strip());
                    text.setLength(0);
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    text.append(reader.getText());
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw BusinessException.invalid(refusal, "file");
        }
    }

    private static void begin(Parts parts, XMLStreamReader reader, Deque<String> open) {
        if (open.size() > DEEPEST) {
            throw new IllegalArgumentException("too deep");
        }
        String value = reader.getAttributeValue(null, "V");
        parts.begin(open.peek(), value == null ? null : value.strip());
    }
}
