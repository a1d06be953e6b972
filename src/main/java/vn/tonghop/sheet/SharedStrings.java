package vn.tonghop.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Numeral;

/** The texts that cells refer to by number; each held once, however often it is referred to. */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings(List.of(), Map.of());

    private static final long MOST_BYTES = 128L << 20;
    private static final int OVERHEAD = 48;

    private final List<String> texts;
    /** Of the few texts that have any, by number. */
    private final Map<Integer, List<StoredText.Run>> runs;

    private SharedStrings(List<String> texts, Map<Integer, List<StoredText.Run>> runs) {
        this.texts = texts;
        this.runs = runs;
    }

    /** @param letters look at each text */
    static SharedStrings read(PartStream stream, Allowance allowance, Letters letters)
            throws XMLStreamException, IOException {
        List<String> texts = new ArrayList<>();
        Map<Integer, List<StoredText.Run>> runs = new HashMap<>();
        long bytes = 0;
        try (XmlPart part = new XmlPart(stream, allowance)) {
            int event = part.next();
            while (event != XMLStreamConstants.END_DOCUMENT) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (part.depth() == 2 && part.name().equals("si")) {
                        StoredText item = RichText.read(part, allowance, allowance.place());
                        bytes += OVERHEAD
                                + 2L * item.text().length()
                                + OVERHEAD * (long) item.runs().size();
                        if (bytes > MOST_BYTES) {
                            throw allowance.tooLarge("văn bản trong tệp", Numeral.of(MOST_BYTES >> 20) + " MB");
                        }
                        letters.look(item);
                        if (!item.runs().isEmpty()) {
                            runs.put(texts.size(), item.runs());
                        }
                        texts.add(item.text());
                    } else {
                        part.pass();
                    }
                }
                event = part.next();
            }
            part.prove();
        }
        return new SharedStrings(texts, runs);
    }

    /** The text of a number, or null where there is none. */
    @Nullable
    String find(long index) {
        return index < 0 || index >= texts.size() ? null : texts.get((int) index);
    }

    /** A text found, with its fonts. */
    StoredText stored(long index) {
        return new StoredText(texts.get((int) index), runs.getOrDefault((int) index, List.of()));
    }
}
