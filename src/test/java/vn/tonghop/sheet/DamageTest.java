package vn.tonghop.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.FileFinding;

/** A damaged file gives the cells that were written, or none; never others. */
class DamageTest {
    private static final int TRIALS = 1500;

    static List<Arguments> written() {
        return List.of(
                Arguments.of("XSSF", WrittenByPoi.xlsx(WrittenByPoi::matrix)),
                Arguments.of("SXSSF", WrittenByPoi.streamed(WrittenByPoi::matrix)),
                Arguments.of(
                        "java.util.zip",
                        new Xlsx()
                                .strings("<si><t>a</t></si>")
                                .data("<row><c t='s'><v>0</v></c><c><v>5</v></c></row>".repeat(50))
                                .bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("written")
    void brokenOff(String writer, byte[] content) {
        for (int length = 1; length < content.length; length += 1 + length / 50) {
            assertThat(Reading.finding(Arrays.copyOf(content, length)).place()).isEqualTo(Reading.PLACE);
        }
        Reading.finding(Arrays.copyOf(content, content.length - 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("written")
    void endsInZeros(String writer, byte[] content) throws UnreadableWorkbook {
        Map<String, List<Row>> whole = Reading.sheets(content);
        for (int length = 0; length < content.length; length += 1 + length / 20) {
            byte[] damaged = content.clone();
            Arrays.fill(damaged, length, damaged.length, (byte) 0);
            sameOrNone(damaged, whole, "zeros from " + length);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("written")
    void flippedBits(String writer, byte[] content) throws UnreadableWorkbook {
        Map<String, List<Row>> whole = Reading.sheets(content);
        Random random = new Random(20191125);
        for (int i = 0; i < TRIALS; i++) {
            byte[] damaged = content.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            sameOrNone(damaged, whole, "bit of byte " + at);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("written")
    void flippedBitsOfTheDirectory(String writer, byte[] content) throws UnreadableWorkbook {
        Map<String, List<Row>> whole = Reading.sheets(content);
        for (int at = content.length - 700; at < content.length; at++) {
            byte[] damaged = content.clone();
            damaged[at] ^= (byte) (1 << at % 8);
            sameOrNone(damaged, whole, "bit of byte " + at);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("written")
    void lostAndForeignStretches(String writer, byte[] content) throws UnreadableWorkbook {
        Map<String, List<Row>> whole = Reading.sheets(content);
        Random random = new Random(7);
        for (int i = 0; i < TRIALS / 5; i++) {
            byte[] damaged = content.clone();
            int from = random.nextInt(damaged.length);
            int to = Math.min(damaged.length, from + 1 + random.nextInt(512));
            byte[] noise = new byte[to - from];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, damaged, from, noise.length);
            sameOrNone(damaged, whole, "noise at " + from);
            int length = content.length - (to - from);
            byte[] shorter = Arrays.copyOf(content, length);
            System.arraycopy(content, to, shorter, from, content.length - to);
            sameOrNone(shorter, whole, "lost from " + from + " to " + to);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("written")
    void partNobodyReads(String writer, byte[] content) {
        int styles = new String(content, StandardCharsets.ISO_8859_1).indexOf("xl/styles.xml");
        if (styles > 0) {
            byte[] damaged = content.clone();
            damaged[styles + 60] ^= 16;
            assertThat(Reading.finding(damaged).fault()).contains("xl/styles.xml");
        }
    }

    @ParameterizedTest
    @MethodSource("xls")
    void xlsOnlyEverFailsAsUnreadable(byte[] content) {
        Random random = new Random(3);
        for (int i = 0; i < TRIALS; i++) {
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(content, 1 + random.nextInt(content.length)) : content.clone();
            for (int flips = 0; flips < 4; flips++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                Reading.sheets(damaged);
            } catch (UnreadableWorkbook e) {
                assertThat(e.finding().place().file()).isEqualTo(Reading.NAME);
                assertThat(e.finding())
                        .isInstanceOfAny(
                                FileFinding.EmptyFile.class,
                                FileFinding.UnsupportedFormat.class,
                                FileFinding.EncryptedFile.class,
                                FileFinding.DamagedFile.class,
                                FileFinding.PlaceBeyondSheet.class,
                                FileFinding.RepeatedCell.class,
                                FileFinding.TooLarge.class);
            }
        }
    }

    static List<byte[]> xls() {
        return List.of(WrittenByPoi.xls(WrittenByPoi::matrix), WrittenByPoi.xls(WrittenByPoi::computedKinds));
    }

    private static void sameOrNone(byte[] damaged, Map<String, List<Row>> whole, String how) {
        try {
            Map<String, List<Row>> read = Reading.sheets(damaged);
            if (!read.equals(whole)) {
                fail(how + " gave other cells: " + read);
            }
        } catch (UnreadableWorkbook e) {
            assertThat(e.finding().place().file()).isEqualTo(Reading.NAME);
        }
    }
}
