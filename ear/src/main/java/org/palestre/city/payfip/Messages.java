package org.palestre.city.payfip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads and writes SOAP 1.1 messages by hand, element by element as the contract has them. */
final class Messages {

    static final String NAMESPACE = "http://securite.service.tpa.cp.finances.gouv.fr/services/mas_securite/"
            + "contrat_paiement_securise/PaiementSecuriseService";
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    private Messages() {}

    /**
     * A request.
     *
     * @param operation name of the operation
     * @param values the elements of {@code arg0} by their names
     */
    record Request(String operation, Map<String, String> values) {}

    /** Refuses what is not a request of the contract to the letter: namespaces included. */
    static Request read(byte[] body) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            Element envelope = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(body))
                    .getDocumentElement();
            Element operation = child(child(envelope, SOAP, "Body"), NAMESPACE, null);
            Element arg0 = child(operation, null, "arg0");
            Map<String, String> values = new LinkedHashMap<>();
            for (Node node = arg0.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element && element.getNamespaceURI() == null) {
                    values.put(element.getLocalName(), element.getTextContent().strip());
                }
            }
            return new Request(operation.getLocalName(), values);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("No SOAP message", e);
        }
    }

    private static Element child(Element parent, String namespace, String name) throws IOException {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && (name == null || name.equals(element.getLocalName()))
                    && (namespace == null
                            ? element.getNamespaceURI() == null
                            : namespace.equals(element.getNamespaceURI()))) {
                return element;
            }
        }
        throw new IOException("No element " + name + " in " + parent.getNodeName());
    }

    /** The answer of an operation. */
    static String answer(String operation, Map<String, String> values) {
        StringBuilder text =
                new StringBuilder("<ns2:" + operation + "Response xmlns:ns2=\"" + NAMESPACE + "\"><return>");
        values.forEach((name, value) ->
                text.append('<').append(name).append('>').append(escape(value)).append("</" + name + ">"));
        return envelope(text + "</return></ns2:" + operation + "Response>");
    }

    /** A fault of the contract. */
    static String fault(String kind, String code, String label) {
        return envelope("<S:Fault><faultcode>S:Server</faultcode><faultstring>" + escape(label)
                + "</faultstring><detail><ns2:" + kind + " xmlns:ns2=\"" + NAMESPACE + "\"><code>" + escape(code)
                + "</code><descriptif>" + escape(label) + "</descriptif><libelle>" + escape(label)
                + "</libelle><severite>2</severite></ns2:" + kind + "></detail></S:Fault>");
    }

    private static String envelope(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><S:Envelope xmlns:S=\"" + SOAP + "\"><S:Body>" + body
                + "</S:Body></S:Envelope>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
