package org.palestre.billing.treasury.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a file of XML, one element a line. */
final class XmlFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;
    private int depth;

    XmlFile(Charset charset) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, charset.name());
            writer.writeStartDocument(charset.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The outermost element, in a namespace; its children are in none if it has a prefix. */
    void root(String prefix, String name, String namespace) {
        run(() -> {
            writer.writeCharacters("\n");
            if (prefix.isEmpty()) {
                writer.writeStartElement(name);
                writer.writeDefaultNamespace(namespace);
            } else {
                writer.writeStartElement(prefix, name, namespace);
                writer.writeNamespace(prefix, namespace);
            }
            depth++;
        });
    }

    void open(String name) {
        run(() -> {
            line();
            writer.writeStartElement(name);
            depth++;
        });
    }

    void close() {
        run(() -> {
            depth--;
            line();
            writer.writeEndElement();
        });
    }

    void attribute(String name, String value) {
        run(() -> writer.writeAttribute(name, value));
    }

    /** An element whose value is its attribute {@code V}, as in PES; nothing if there is none. */
    void value(String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            run(() -> {
                line();
                writer.writeEmptyElement(name);
                writer.writeAttribute("V", value.toString());
            });
        }
    }

    /** An element with a text. */
    void text(String name, Object text) {
        run(() -> {
            line();
            writer.writeStartElement(name);
            writer.writeCharacters(text.toString());
            writer.writeEndElement();
        });
    }

    /** The text of the element that is open, which ends with it. */
    void content(Object text) {
        run(() -> {
            depth--;
            writer.writeCharacters(text.toString());
            writer.writeEndElement();
        });
    }

    /** The file, once its outermost element is closed. */
    byte[] end() {
        run(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Writes something to memory, where nothing can go wrong but the program. */
    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    private static void run(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
