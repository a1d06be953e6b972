package vn.tonghop.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
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

    public boolean contains(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    /**
     * Takes a content, once.
     *
     * @param source where it was read from
     * @return its sha256
     */
    public String take(byte[] content, Path source) {
        String sha256 = Sha256.of(content);
        if (contains(sha256)) {
            return sha256;
        }
        if (dry) {
            lent.put(sha256, source);
            return sha256;
        }
        try {
            Path target = path(sha256);
            Files.createDirectories(target.getParent());
            Path beside = target.resolveSibling(sha256 + ".part");
            Files.write(beside, content);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
                Path beside = folder.resolve("secret.part");
                Files.write(beside, secret);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
