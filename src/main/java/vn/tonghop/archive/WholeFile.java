package vn.tonghop.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts files in their place whole: who looks there sees the old one, or none, or all of the new one. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a file and has it on the disk before it gets its name.
     *
     * @param beside where it is written first, in the same file system; swept away after a crash
     */
    public static void put(Path target, Path beside, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            SideEffect.done("written beside", beside);
            channel.force(true);
        }
        move(beside, target);
    }

    /** Gives a whole file its name, in place of what has it now. */
    public static void move(Path beside, Path target) throws IOException {
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        SideEffect.done("moved to its place", beside);
    }
}
