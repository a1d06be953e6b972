package vn.tonghop.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The least a reader can do: inflate the parts it needs and pull all their XML with a bare parser, building nothing. */
final class Floor {
    private static final XMLInputFactory XML = new InputFactoryImpl();

    private Floor() {}

    /** Pulls a workbook; the number of events keeps the work from being optimised away. */
    static long pull(Path file) {
        long events = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().matches("xl/(workbook|sharedStrings|worksheets/[^/]+)\\.xml")) {
                    events += pull(zip.getInputStream(entry));
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return events;
    }

    private static long pull(InputStream part) throws XMLStreamException {
        long events = 0;
        XMLStreamReader reader = XML.createXMLStreamReader(part);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.CHARACTERS) {
                events += reader.getTextLength();
            }
            events++;
        }
        reader.close();
        return events;
    }
}
