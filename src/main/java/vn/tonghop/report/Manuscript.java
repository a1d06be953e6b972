package vn.tonghop.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.w3c.dom.Document;
import vn.tonghop.archive.Sha256;

/**
 * A document before it is printed: its page, filled in, and everything it looks like. The same manuscript is the same
 * bytes, so one that has not changed need not be printed again.
 *
 * @param name of the template, for messages
 * @param files the style sheets and pictures it links to, by address
 * @param date what the file says it was made on
 */
record Manuscript(
        String name,
        String xhtml,
        Document page,
        SortedMap<String, byte[]> files,
        Map<String, Chart> charts,
        LocalDate date) {

    /** What it is made of, in 64 hexadecimal digits. */
    String digest() {
        StringBuilder made = new StringBuilder().append(date).append(xhtml).append(charts);
        files.forEach((address, bytes) -> made.append(address).append(Sha256.of(bytes)));
        return Sha256.of(made.toString());
    }
}
