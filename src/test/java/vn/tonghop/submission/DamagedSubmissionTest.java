package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.Statement;
import vn.tonghop.rule.Desk;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** A damaged submission goes back or gives the facts it was filed with; never others. */
class DamagedSubmissionTest {
    private static final int PLACES = 20;
    private static final int FLIPS = 50;

    /** A spread of what the sample's committees file. */
    static List<Path> sample() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("input"))) {
            List<Path> workbooks = all.filter(path -> path.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
            List<Path> spread = new ArrayList<>();
            for (int i = 0; i < workbooks.size(); i += workbooks.size() / 4) {
                spread.add(workbooks.get(i));
            }
            return spread;
        }
    }

    @ParameterizedTest
    @MethodSource("sample")
    void xlsx(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Object facts = facts(Desk.submission(whole));
        Random random = new Random(file.hashCode());
        for (int i = 0; i < PLACES; i++) {
            int length = whole.length * i / PLACES;
            assertThat(isReturned(Desk.submission(Arrays.copyOf(whole, length))))
                    .as(file + " to " + length)
                    .isTrue();
            byte[] zeroed = whole.clone();
            Arrays.fill(zeroed, length, whole.length, (byte) 0);
            assertSameOrReturned(zeroed, facts, file + " zero from " + length);
        }
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            assertSameOrReturned(flipped, facts, file + " bit of " + at);
        }
        for (String part : parts(whole)) {
            assertSameOrReturned(without(whole, part), facts, file + " without " + part);
        }
    }

    private static void assertSameOrReturned(byte[] damaged, Object facts, String how) {
        Submission submission = Desk.submission(damaged);
        if (!isReturned(submission)) {
            assertThat(facts(submission)).as(how).isEqualTo(facts);
        }
    }

    /** Figures that no equation of the form binds: a bit of them may change in an xls and nobody can see it. */
    private static final String UNBOUND = "1\\.C3a|2\\.I\\.[36]|2\\.II\\.2\\.9|2\\.II\\.4\\.\\d";

    @Test
    void xlsBoundByItsTotals() {
        byte[] whole = DraftWorkbook.of(Draft.clean()).xls();
        Map<String, BigDecimal> figures = figures(Desk.submission(whole));
        Set<String> changed = new TreeSet<>();
        Random random = new Random(5);
        for (int i = 0; i < 40 * FLIPS; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Submission submission = Desk.submission(flipped);
            if (!isReturned(submission)) {
                figures(submission).forEach((code, value) -> {
                    if (!value.equals(figures.get(code))) {
                        changed.add(code);
                    }
                });
            }
        }
        assertThat(changed).allMatch(code -> code.matches(UNBOUND));
        for (int i = 1; i < PLACES; i++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * i / PLACES);
            assertThat(isReturned(Desk.submission(cut))).isTrue();
        }
    }

    private static Map<String, BigDecimal> figures(Submission submission) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        submission.figures().forEach((code, figure) -> {
            BigDecimal value = figure.value();
            if (value != null) {
                figures.put(code, value);
            }
        });
        return figures;
    }

    private static boolean isReturned(Submission submission) {
        return Desk.check(submission).stream().anyMatch(Statement::isError);
    }

    private static Object facts(Submission submission) {
        return List.of(
                submission.identity(),
                submission.figures(),
                submission.tallies(),
                submission.organisations(),
                submission.persons());
    }

    private static List<String> parts(byte[] xlsx) {
        List<String> names = new ArrayList<>();
        copy(xlsx, names, "");
        return names;
    }

    private static byte[] without(byte[] xlsx, String part) {
        return copy(xlsx, new ArrayList<>(), part);
    }

    private static byte[] copy(byte[] xlsx, List<String> names, String without) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                names.add(entry.getName());
                if (!Objects.equals(entry.getName(), without)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
