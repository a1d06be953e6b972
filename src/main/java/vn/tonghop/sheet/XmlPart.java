package vn.tonghop.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of the package pulled as XML, without DTD or entities, bounded in depth and in the names it may use.
 *
 * <p>Names are local: prefixes and namespaces (the strict ones, too) do not matter. A parser keeps every name it has met;
 * hence the bound on names that mean nothing to us.
 */
final class XmlPart implements AutoCloseable {
    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 500;
    private static final XMLInputFactory FACTORY = factory();

    private final PartStream stream;
    private final Allowance allowance;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private boolean leaving;
    private char[] text = new char[64];
    private int textLength;

    XmlPart(PartStream stream, Allowance allowance) throws XMLStreamException {
        this.stream = stream;
        this.allowance = allowance;
        this.reader = FACTORY.createXMLStreamReader(stream);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** The next event, as {@link XMLStreamConstants} numbers them. */
    int next() throws XMLStreamException, Refusal {
        if (leaving) {
            depth--;
            leaving = false;
        }
        int event = reader.next();
        stream.endPiece();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> leaving = true;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw allowance.damaged("phần " + stream.name() + " khai báo thực thể, workbook không được có");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> meet(reader.getPITarget());
            default -> {
                // text and comments are read, or passed over, by whoever asked
            }
        }
        return event;
    }

    private void enter() throws Refusal {
        if (++depth > DEEPEST) {
            throw allowance.damaged("phần " + stream.name() + " lồng quá sâu");
        }
        int declared = reader.getNamespaceCount();
        for (int i = 0; i < declared; i++) {
            String prefix = reader.getNamespacePrefix(i);
            meet(prefix == null ? "" : prefix);
        }
    }

    /** The depth of the element just entered or just ended; the root's is 1. */
    int depth() {
        return depth;
    }

    /** Whether the last event was the start of an element. */
    boolean isStart() {
        return reader.isStartElement();
    }

    String name() {
        return reader.getLocalName();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return reader.getAttributeValue(index);
    }

    /** The attribute of that name of the element just entered, or what stands for it. */
    String attributeNamed(String name, String otherwise) {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    /** Notes that the element just entered means nothing to the caller, so that such names stay few. */
    void pass() throws Refusal {
        meet(name());
        passAttributes();
    }

    void passAttributes() throws Refusal {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            meet(reader.getAttributeLocalName(i));
        }
    }

    void meet(String name) throws Refusal {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw allowance.damaged("phần " + stream.name() + " dùng quá nhiều tên lạ");
        }
    }

    /** Leaves the element just entered, whatever is in it. */
    void skip() throws XMLStreamException, Refusal {
        int outer = depth;
        pass();
        while (next() != XMLStreamConstants.END_ELEMENT || depth != outer) {
            if (isStart()) {
                pass();
            }
        }
    }

    /** Reads the text of the element just entered, up to its end; {@link #text()} and the like then give it. */
    void readText() throws XMLStreamException, Refusal {
        textLength = 0;
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append();
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {
                    // comments
                }
            }
        }
    }

    private void append() throws Refusal {
        int length = reader.getTextLength();
        // an escaped character of a text takes seven, _x000D_
        if (textLength + length > 8L * allowance.limits().text()) {
            allowance.checkText(allowance.place(), Integer.MAX_VALUE);
        }
        if (textLength + length > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, textLength + length));
        }
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), text, textLength, length);
        textLength += length;
    }

    /** The characters of the text last read; only the first {@link #textLength()} count. */
    char[] textCharacters() {
        return text;
    }

    int textLength() {
        return textLength;
    }

    String text() {
        return new String(text, 0, textLength);
    }

    /** Reads whatever bytes the parser has left, so that the part is proven to its end. */
    void prove() throws IOException {
        stream.drain(new byte[256]);
    }

    @Override
    public void close() {
        stream.close();
        try {
            reader.close();
        } catch (XMLStreamException e) {
            // nothing was open but the stream, and that is closed
        }
    }
}
