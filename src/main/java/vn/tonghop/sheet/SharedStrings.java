package vn.tonghop.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by number; each held once, however often it is referred to. */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings(List.of());

    private static final long MOST_BYTES = 128L << 20;
    private static final int OVERHEAD = 48;

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    static SharedStrings read(PartStream stream, Allowance allowance) throws XMLStreamException, IOException {
        List<String> texts = new ArrayList<>();
        long bytes = 0;
        try (XmlPart part = new XmlPart(stream, allowance)) {
            int event = part.next();
            while (event != XMLStreamConstants.END_DOCUMENT) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (part.depth() == 2 && part.name().equals("si")) {
                        String text = RichText.read(part, allowance, allowance.place());
                        bytes += OVERHEAD + 2L * text.length();
                        if (bytes > MOST_BYTES) {
                            throw allowance.tooLarge("văn bản trong tệp", Allowance.amount(MOST_BYTES >> 20) + " MB");
                        }
                        texts.add(text);
                    } else {
                        part.pass();
                    }
                }
                event = part.next();
            }
            part.prove();
        }
        return new SharedStrings(texts);
    }

    /** The text of a number, or null where there is none. */
    @Nullable
    String find(long index) {
        return index < 0 || index >= texts.size() ? null : texts.get((int) index);
    }
}
