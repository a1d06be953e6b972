package vn.tonghop.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Contents by their sha256.
 *
 * <p>A dry archive writes nothing: it remembers where new contents lie and reads them there.
 */
public final class Archive {
    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private final boolean dry;
    private final Map<String, Path> lent = new HashMap<>();

    private Archive(Path folder, boolean dry) {
        this.folder = folder;
        this.dry = dry;
    }

    public static Archive of(Path folder) {
        return new Archive(folder, false);
    }

    /** One that is read but never written. */
    public static Archive dry(Path folder) {
        return new Archive(folder, true);
    }

    /** Where a content lies, or would lie. */
    public Path path(String sha256) {
        Path elsewhere = lent.get(sha256);
        return elsewhere != null
                ? elsewhere
                : folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Whether a content lies here, and is still what its name says: disks fail, and copies of them. */
    public boolean holds(String sha256) {
        Path path = path(sha256);
        try {
            return Files.isRegularFile(path) && Sha256.of(path).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Takes a content, once; where what lies here is damaged, it is replaced.
     *
     * @param source where it was read from
     * @return its sha256
     */
    public String take(byte[] content, Path source) {
        String sha256 = Sha256.of(content);
        Path target = path(sha256);
        try {
            if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content)) {
                return sha256;
            }
            if (dry) {
                lent.put(sha256, source);
            } else {
                Files.createDirectories(target.getParent());
                WholeFile.put(target, target.resolveSibling(sha256 + ".part"), content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256;
    }

    /** The workspace's secret for marking persons, made the first time it is asked for; a dry archive may make one up. */
    public byte[] secret() {
        Path file = folder.resolve("secret");
        try {
            if (Files.isRegularFile(file) && Files.size(file) == SECRET_BYTES) {
                return Files.readAllBytes(file);
            }
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            if (!dry) {
                Files.createDirectories(folder);
                WholeFile.put(file, folder.resolve("secret.part"), secret);
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
