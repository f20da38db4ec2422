package org.palestre.billing.treasury.control;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.palestre.shared.BusinessException;

/**
 * Reads what Hélios sends: {@code PES_ACQUIT} and the revenue part of {@code PES_Retour}. It goes by the names of the
 * elements, which stay the same from version to version, and leaves out what it does not know.
 */
public final class PesAnswerReader {

    private static final int DEEPEST = 40;

    private PesAnswerReader() {}

    /** @throws BusinessException {@code treasury.notAnAnswer} at {@code file} if it is neither */
    public static PesAnswer read(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        PesAnswerParts parts = new PesAnswerParts();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            Deque<String> open = new ArrayDeque<>();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open.push(reader.getLocalName());
                    begin(parts, reader, open);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    parts.end(open.pop());
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw no();
        }
        return parts.answer();
    }

    private static void begin(PesAnswerParts parts, XMLStreamReader reader, Deque<String> open) {
        if (open.size() > DEEPEST) {
            throw no();
        }
        String value = reader.getAttributeValue(null, "V");
        if (value != null) {
            parts.value(open.peek(), value.strip());
        }
    }

    static BusinessException no() {
        return BusinessException.invalid("treasury.notAnAnswer", "file");
    }
}
