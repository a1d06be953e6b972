package vn.tonghop.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** A line of the ledger. */
public sealed interface LedgerEntry {

    /** The number of the night it belongs to. */
    int night();

    /** What "today" was. */
    LocalDate asOf();

    /**
     * A night: all that is needed to have it again.
     *
     * @param number from 1, without gaps
     * @param templates path below {@code templates/} → sha256
     * @param files new to this night, in the order of their paths
     */
    record Night(int number, LocalDate asOf, SortedMap<String, String> templates, List<SeenFile> files)
            implements LedgerEntry {
        @Override
        public int night() {
            return number;
        }
    }

    /**
     * A file that a night gave up, because reading it took longer than the settings allow: the one thing a clock decides
     * upon, and so not to be decided again by a replay.
     */
    record TooSlow(int night, LocalDate asOf, String sha256) implements LedgerEntry {}

    /**
     * A release that was written: the as-of date it bears, and what it was made from.
     *
     * @param printed the documents printed for it under that date, each with what it was made of; those that had not changed
     *     were left as they were
     */
    record Released(int night, String period, LocalDate asOf, String fingerprint, SortedMap<String, String> printed)
            implements LedgerEntry {}

    /** A document as it was last printed: the date it bears, and what it was made of. */
    record Printed(LocalDate asOf, String digest) {}

    /**
     * What lay in the drop folder and is no candidate, seen there for the first time: told as new once.
     *
     * @param night the last one by then
     * @param paths in their order
     */
    record PassedBy(int night, LocalDate asOf, List<String> paths) implements LedgerEntry {}

    /**
     * A report that was mailed to one of its receivers.
     *
     * @param night the last one by then
     * @param file below {@code output/}
     * @param key of content and address; no address stands here
     */
    record Sent(int night, LocalDate asOf, String file, String key) implements LedgerEntry {}
}
