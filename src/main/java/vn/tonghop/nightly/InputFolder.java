package vn.tonghop.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.tonghop.archive.Archive;
import vn.tonghop.archive.SeenFile;
import vn.tonghop.archive.Sha256;
import vn.tonghop.sheet.Wording;
import vn.tonghop.template.Settings;

/**
 * The drop folder, looked through once. Nothing in it is ever changed, moved or deleted; links in it are not followed, but
 * it may be one itself.
 */
final class InputFolder {
    private static final Set<String> SPREADSHEETS =
            Set.of("xlsx", "xlsm", "xls", "xlsb", "xltx", "xltm", "xlt", "ods", "fods", "csv");
    private static final Set<String> TEMPORARY =
            Set.of("tmp", "part", "partial", "crdownload", "download", "lock", "bak");

    /**
     * What was seen.
     *
     * @param files candidates, in the order of their paths
     * @param ignored what is no candidate, with the reason
     * @param deferred what is still being written
     */
    record Seen(List<SeenFile> files, List<Passed> ignored, List<Passed> deferred) {
        int count() {
            return files.size() + ignored.size() + deferred.size();
        }
    }

    /** A path that was passed by, and why. */
    record Passed(String path, String reason) {}

    private final Path folder;
    private final Archive archive;
    private final long greatest;
    private final Instant youngAfter;
    private final Instant youngBefore;
    private final List<SeenFile> files = new ArrayList<>();
    private final List<Passed> ignored = new ArrayList<>();
    private final List<Passed> deferred = new ArrayList<>();

    /** @param young how long a file may still be being written, by its own clock, which may be another than ours */
    private InputFolder(Path folder, Archive archive, long greatest, Instant now, Duration young) {
        this.folder = folder;
        this.archive = archive;
        this.greatest = greatest;
        this.youngAfter = now.minus(young);
        this.youngBefore = now.plus(young);
    }

    /** Looks through the folder; contents of candidates are taken into the archive, once. */
    static Seen look(Path folder, Archive archive, Settings settings, Clock clock) {
        InputFolder input;
        try {
            input = new InputFolder(
                    folder.toRealPath(), archive, settings.limits().bytes(), clock.instant(), settings.young());
            input.walk();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        input.files.sort(Comparator.comparing(SeenFile::path));
        input.ignored.sort(Comparator.comparing(Passed::path));
        input.deferred.sort(Comparator.comparing(Passed::path));
        return new Seen(input.files, input.ignored, input.deferred);
    }

    /** Takes a content into the archive again, where it still lies just as a night saw it; else does nothing. */
    static void takeAgain(Path folder, Archive archive, SeenFile seen) {
        try {
            Path path = folder.resolve(seen.path());
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.size(path) == seen.size()) {
                byte[] content = Files.readAllBytes(path);
                if (Sha256.of(content).equals(seen.sha256())) {
                    archive.take(content, path);
                }
            }
        } catch (IOException | InvalidPathException e) {
            // it cannot be read: then it is lost
        }
    }

    private void walk() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                if (isSpreadsheetName(name(path))) {
                    ignored.add(new Passed(shown(path), "là thư mục"));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                see(path, attributes);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
                deferred.add(new Passed(shown(path), "không đọc được"));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void see(Path path, BasicFileAttributes attributes) {
        String name = name(path);
        if (!attributes.isRegularFile()) {
            ignored.add(new Passed(shown(path), "không phải tệp thường"));
        } else if (name.startsWith("~$") || name.startsWith(".") || TEMPORARY.contains(extension(name))) {
            ignored.add(new Passed(shown(path), "tệp tạm hoặc tệp khóa"));
        } else if (!isSpreadsheetName(name) && !holdsWorkbook(path)) {
            ignored.add(new Passed(shown(path), "không phải bảng tính"));
        } else {
            take(path, name, attributes);
        }
    }

    private void take(Path path, String name, BasicFileAttributes attributes) {
        try {
            if (isYoung(attributes) && !isWhole(path)) {
                deferred.add(new Passed(shown(path), "đang được ghi"));
                return;
            }
            long size = Files.size(path);
            String sha256;
            if (size > greatest) {
                sha256 = Sha256.of(path);
            } else {
                byte[] content = Files.readAllBytes(path);
                size = content.length;
                sha256 = archive.take(content, path);
            }
            files.add(new SeenFile(shown(path), Wording.clean(name), sha256, size));
        } catch (IOException e) {
            deferred.add(new Passed(shown(path), "không đọc được"));
        }
    }

    /** One of a time that is yet to come is not young for ever: its clock was wrong. */
    private boolean isYoung(BasicFileAttributes attributes) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        return modified.isAfter(youngAfter) && modified.isBefore(youngBefore);
    }

    /**
     * Whether a young file has its end: a zip its directory, an older workbook all the sectors it speaks of. One that begins
     * with zeros is a place kept for what is still to come.
     */
    private static boolean isWhole(Path path) throws IOException {
        byte[] head = head(path);
        if (head.length == 0 || head[0] == 0) {
            return false;
        }
        if (head[0] != 'P') {
            return Files.size(path) % 512 == 0 || head[0] != (byte) 0xD0;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.size() > 0;
        } catch (ZipException e) {
            return false;
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(8);
        }
    }

    /** Whether a file that is not named like a spreadsheet is one all the same. */
    private static boolean holdsWorkbook(Path path) {
        try {
            byte[] head = head(path);
            if (head.length == 8 && head[0] == 'P') {
                try (ZipFile zip = new ZipFile(path.toFile())) {
                    return zip.getEntry("xl/workbook.xml") != null;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSpreadsheetName(String name) {
        return SPREADSHEETS.contains(extension(name));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The path below the folder. */
    private String shown(Path path) {
        return decoded(folder.toUri().relativize(path.toUri()));
    }

    /** Bytes that the machine's locale cannot decode are read as UTF-8; those that are none stay escaped, and two files two. */
    private static String decoded(URI path) {
        String decoded = path.getPath();
        return decoded.indexOf('\uFFFD') < 0 ? decoded : path.getRawPath();
    }

    private static String name(Path path) {
        String whole = decoded(path.toUri());
        String trimmed = whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
