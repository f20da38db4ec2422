package org.palestre.billing.treasury.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The schemas of ISO 20022 as hbci4j brings them: pain.001.001.09 and pain.002.001.10 are the ISO's own;
 * pain.001.001.03 and pain.002.001.03 are those of the German banks, which allow only part of what the ISO's do, with the
 * rules of the European Payments Council in them.
 */
final class IsoSchemas {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private IsoSchemas() {}

    /** Refuses a message that the schema of its namespace does not allow. */
    static void accept(Document message) throws Exception {
        String namespace = message.getDocumentElement().getNamespaceURI();
        assertThat(namespace).startsWith(NAMESPACE);
        schema(namespace.substring(NAMESPACE.length())).newValidator().validate(new DOMSource(message));
    }

    private static Schema schema(String message) {
        return READ.computeIfAbsent(message, name -> {
            URL schema = IsoSchemas.class.getResource("/" + name + ".xsd");
            assertThat(schema).as(name).isNotNull();
            try {
                return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(schema);
            } catch (SAXException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
