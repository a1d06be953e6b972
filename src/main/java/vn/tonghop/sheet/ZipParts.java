package vn.tonghop.sheet;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip held in memory, each proven by length and CRC-32 whoever reads it, POI's package layer included.
 *
 * <p>The bytes of the file stay in memory (the limit bounds them); so a file that changes meanwhile, or a failing disk,
 * cannot be mistaken for damage.
 */
final class ZipParts implements ZipEntrySource {
    private static final int SCRATCH = 1 << 16;
    /** POI builds a tree of content types and relationships, so these stay small. */
    private static final long LARGEST_FOR_PACKAGE = 4L << 20;

    private static final List<String> UNSEEN =
            List.of("docProps/", "/worksheets/", "/theme/", "/drawings/", "/media/", "/printerSettings/", "customXml/");

    private final byte[] file;
    private final Allowance allowance;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();
    private final Set<ZipPart> proven = new HashSet<>();
    private final Deque<Inflater> inflaters = new ArrayDeque<>();
    private @Nullable Refusal refusal;
    private boolean closed;

    ZipParts(byte[] file, Allowance allowance) throws Refusal {
        this.file = file;
        this.allowance = allowance;
        List<ZipPart> listed = ZipDirectory.read(file, allowance);
        long inflated = 0;
        for (ZipPart part : listed) {
            inflated += part.size();
            allowance.checkInflated(inflated);
            if (parts.put(key(part.name()), part) != null) {
                throw allowance.damaged("phần " + part.name() + " có hai lần trong tệp");
            }
        }
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** Whether any part stands in a folder, its name ended by a slash. */
    boolean hasFolder(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** The part of that name, cases disregarded as OPC demands. */
    PartStream open(String name) throws IOException {
        ZipPart part = parts.get(key(name));
        if (part == null) {
            throw allowance.damaged("thiếu phần " + name);
        }
        if (closed) {
            throw new IllegalStateException("The workbook is closed");
        }
        return new PartStream(this, part, file);
    }

    /** Proves every part that has not been read to its end, but for those that will be. */
    void proveAllBut(Set<String> later) throws IOException {
        Set<String> spared = new HashSet<>();
        later.forEach(name -> spared.add(key(name)));
        byte[] scratch = new byte[SCRATCH];
        for (Map.Entry<String, ZipPart> entry : parts.entrySet()) {
            if (!proven.contains(entry.getValue()) && !spared.contains(entry.getKey())) {
                try (PartStream stream = new PartStream(this, entry.getValue(), file)) {
                    stream.drain(scratch);
                }
            }
        }
    }

    /** Repeats a refusal that a library has swallowed, or of which it has kept the words only. */
    void repeatRefusal() throws Refusal {
        Refusal swallowed = refusal;
        if (swallowed != null) {
            throw swallowed;
        }
    }

    Refusal damaged(ZipPart part, String how) {
        return keep(allowance.damaged("phần " + part.name() + " " + how));
    }

    Refusal tooLarge(String measure, String limit) {
        return keep(allowance.tooLarge(measure, limit));
    }

    void checkTime() throws Refusal {
        try {
            allowance.checkTime();
        } catch (Refusal e) {
            throw keep(e);
        }
    }

    void proven(ZipPart part) {
        proven.add(part);
    }

    Inflater takeInflater() {
        Inflater pooled = inflaters.poll();
        return pooled == null ? new Inflater(true) : pooled;
    }

    void returnInflater(Inflater inflater) {
        if (closed) {
            inflater.end();
        } else {
            inflater.reset();
            inflaters.push(inflater);
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(parts.values().stream()
                .filter(part -> isOfPackage(part.name()))
                .map(part -> new ZipArchiveEntry(part.name()))
                .toList());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String name) {
        ZipPart part = parts.get(key(name));
        return part == null ? null : new ZipArchiveEntry(part.name());
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        ZipPart part = parts.get(key(entry.getName()));
        if (part == null) {
            throw new FileNotFoundException(entry.getName());
        }
        if (part.size() > LARGEST_FOR_PACKAGE) {
            throw tooLarge("phần " + part.name(), Allowance.amount(LARGEST_FOR_PACKAGE >> 20) + " MB");
        }
        try (PartStream stream = new PartStream(this, part, file)) {
            // proven before POI sees it, or POI would tell of the damage in its own words, and log them
            return new ByteArrayInputStream(stream.readAllBytes());
        }
    }

    @Override
    public void close() {
        closed = true;
        inflaters.forEach(Inflater::end);
        inflaters.clear();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** Whether POI shall see it: it only has to find the workbook, and every part and link it sees costs it dear. */
    private static boolean isOfPackage(String name) {
        return UNSEEN.stream().noneMatch(name::contains);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Refusal keep(Refusal made) {
        if (refusal == null) {
            refusal = made;
        }
        return made;
    }
}
