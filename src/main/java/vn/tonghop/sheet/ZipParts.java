package vn.tonghop.sheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;

/**
 * The parts of a zip held in memory, each proven by length and CRC-32 whoever reads it.
 *
 * <p>The bytes of the file stay in memory (the limit bounds them); so a file that changes meanwhile, or a failing disk,
 * cannot be mistaken for damage.
 */
final class ZipParts {
    private static final int SCRATCH = 1 << 16;

    private final byte[] file;
    private final Allowance allowance;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();
    private final Set<ZipPart> proven = new HashSet<>();
    private final Deque<Inflater> inflaters = new ArrayDeque<>();
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
        return new PartStream(this, part, file, allowance);
    }

    /** Proves every part that has not been read to its end, but for those that will be. */
    void proveAllBut(Set<String> later) throws IOException {
        Set<String> spared = new HashSet<>();
        later.forEach(name -> spared.add(key(name)));
        byte[] scratch = new byte[SCRATCH];
        for (Map.Entry<String, ZipPart> entry : parts.entrySet()) {
            if (!proven.contains(entry.getValue()) && !spared.contains(entry.getKey())) {
                try (PartStream stream = new PartStream(this, entry.getValue(), file, allowance)) {
                    stream.drain(scratch);
                }
            }
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

    void close() {
        closed = true;
        inflaters.forEach(Inflater::end);
        inflaters.clear();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
