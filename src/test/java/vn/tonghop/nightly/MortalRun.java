package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.Application;
import vn.tonghop.archive.SideEffect;

/**
 * The program, ended as by a power failure after a thing it does to the world: the n-th ({@code -Dmortal.at}), or the first
 * that a list does not have yet ({@code -Dmortal.spared}), on which it then stands. With {@code -Dmortal.list} it writes down
 * what those things are.
 */
final class MortalRun {
    private final int last = Integer.getInteger("mortal.at", Integer.MAX_VALUE);
    private final String list = System.getProperty("mortal.list", "");
    private final String spared = System.getProperty("mortal.spared", "");
    private final Set<String> known = new HashSet<>(spared.isEmpty() ? List.of() : lines(Path.of(spared)));
    private final Map<String, Integer> times = new HashMap<>();
    private int done;

    private MortalRun() {}

    public static void main(String[] arguments) {
        SideEffect.watch(new MortalRun()::heed);
        Application.main(arguments);
    }

    private synchronized void heed(String what, Object on) {
        String thing = what + ": " + on;
        if (!list.isEmpty()) {
            note(Path.of(list), thing);
        }
        String occurrence = thing + " #" + times.merge(thing, 1, Integer::sum);
        boolean isNew = !spared.isEmpty() && known.add(occurrence);
        if (isNew) {
            note(Path.of(spared), occurrence);
        }
        if (isNew || ++done == last) {
            Runtime.getRuntime().halt(137);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void note(Path file, String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
