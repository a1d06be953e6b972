package vn.tonghop.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.finding.SetupProblem;

/**
 * The nights of a workspace, one line each, appended and never changed.
 *
 * <p>An unfinished last line (the machine died while it was written) is dropped: it never was. A line that was whole and is
 * not any more stops the work, wherever it stands: a night dropped in silence would be another night tomorrow.
 */
public final class Ledger {
    private final Path file;
    private final String shown;
    private final boolean dry;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private long length;

    private Ledger(Path file, String shown, boolean dry) {
        this.file = file;
        this.shown = shown;
        this.dry = dry;
    }

    /**
     * Reads a ledger; one that is not there is empty.
     *
     * @param shown its name in messages
     */
    public static Ledger read(Path file, String shown) {
        return read(new Ledger(file, shown, false));
    }

    /** One that is read but never written. */
    public static Ledger dry(Path file, String shown) {
        return read(new Ledger(file, shown, true));
    }

    private static Ledger read(Ledger ledger) {
        try {
            if (Files.exists(ledger.file)) {
                ledger.parse(Files.readAllBytes(ledger.file));
            }
        } catch (IOException e) {
            throw new SetupProblem(ledger.shown + ": không đọc được sổ nhật trình; kiểm tra quyền đọc tệp.", e);
        }
        return ledger;
    }

    private void parse(byte[] bytes) {
        int start = 0;
        int nights = 0;
        for (int line = 1; start < bytes.length; line++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
            boolean last = end >= bytes.length - 1;
            if (last && isUnfinished(text, end == bytes.length)) {
                return;
            }
            LedgerEntry entry = end == bytes.length ? null : LedgerLine.read(text);
            if (entry == null || entry instanceof LedgerEntry.Night && entry.night() != ++nights) {
                throw damaged(line, last);
            }
            entries.add(entry);
            start = end + 1;
            length = start;
        }
    }

    /** Whether the machine died while a last line was written: it has no end, or blocks of it never reached the disk. */
    private static boolean isUnfinished(String text, boolean endless) {
        boolean onlyItsEndIsOther = endless && LedgerLine.read(text.substring(0, text.length() - 1)) != null;
        return endless && !onlyItsEndIsOther || text.contains("\0\0");
    }

    private SetupProblem damaged(int line, boolean last) {
        return new SetupProblem(shown + ", dòng " + line
                + ": sổ nhật trình bị hỏng; khôi phục output/state/archive từ bản sao lưu"
                + (last ? ", không có bản sao lưu thì xóa dòng cuối này rồi chạy rebuild." : "."));
    }

    /** Appends a line and forces it to disk; an unfinished line of an earlier crash is cut off first. */
    public void append(LedgerEntry entry) {
        if (!dry) {
            write(entry);
        }
        entries.add(entry);
    }

    private void write(LedgerEntry entry) {
        byte[] line = (LedgerLine.write(entry) + '\n').getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.truncate(length).position(length);
                ByteBuffer buffer = ByteBuffer.wrap(line);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                SideEffect.done("ledger line written", entries.size() + 1);
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SideEffect.done("ledger line forced", entries.size() + 1);
        length += line.length;
    }

    public List<LedgerEntry.Night> nights() {
        return entries.stream()
                .filter(LedgerEntry.Night.class::isInstance)
                .map(LedgerEntry.Night.class::cast)
                .toList();
    }

    /** The last writing of each period's release, by period. */
    public SortedMap<String, LedgerEntry.Released> releases() {
        SortedMap<String, LedgerEntry.Released> releases = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            if (entry instanceof LedgerEntry.Released released) {
                releases.put(released.period(), released);
            }
        }
        return Collections.unmodifiableSortedMap(releases);
    }

    /** How each document of a period's release was last printed, by its file. */
    public SortedMap<String, LedgerEntry.Printed> printed(String period) {
        SortedMap<String, LedgerEntry.Printed> printed = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            if (entry instanceof LedgerEntry.Released released
                    && released.period().equals(period)) {
                released.printed()
                        .forEach((file, digest) -> printed.put(file, new LedgerEntry.Printed(released.asOf(), digest)));
            }
        }
        return printed;
    }

    /** Every path seen so far that was no candidate. */
    public Set<String> passedBy() {
        return entries.stream()
                .filter(LedgerEntry.PassedBy.class::isInstance)
                .map(LedgerEntry.PassedBy.class::cast)
                .flatMap(passed -> passed.paths().stream())
                .collect(Collectors.toSet());
    }

    /** What a night gave up reading, by sha256. */
    public Set<String> tooSlow(int night) {
        return entries.stream()
                .filter(LedgerEntry.TooSlow.class::isInstance)
                .filter(entry -> entry.night() == night)
                .map(entry -> ((LedgerEntry.TooSlow) entry).sha256())
                .collect(Collectors.toSet());
    }

    /** Whether a night is known to have read all its files: something stands here that only follows upon that. */
    public boolean hasRead(int night) {
        return entries.stream()
                .filter(entry -> !(entry instanceof LedgerEntry.TooSlow))
                .anyMatch(entry ->
                        entry.night() > night || entry.night() == night && !(entry instanceof LedgerEntry.Night));
    }

    /** The keys of all that was mailed, in that order. */
    public List<String> sent() {
        return entries.stream()
                .filter(LedgerEntry.Sent.class::isInstance)
                .map(entry -> ((LedgerEntry.Sent) entry).key())
                .toList();
    }
}
