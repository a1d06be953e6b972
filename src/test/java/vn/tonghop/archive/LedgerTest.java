package vn.tonghop.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.SetupProblem;

class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 5);
    private static final LedgerEntry.Night FIRST = new LedgerEntry.Night(
            1,
            DAY,
            new TreeMap<>(Map.of("registry.xlsx", "ab", "forms/thong-ke.yaml", "cd")),
            List.of(
                    new SeenFile("Móng Cái/\"9T\".xlsx", "\"9T\".xlsx", "ef", 12),
                    new SeenFile("b\n.xls", "b .xls", "01", 0)));
    private static final LedgerEntry.Night SECOND =
            new LedgerEntry.Night(2, DAY.plusDays(1), new TreeMap<>(Map.of("registry.xlsx", "ab")), List.of());
    private static final LedgerEntry.Released RELEASED = new LedgerEntry.Released(
            1, "2019-09", DAY, "ff", new TreeMap<>(Map.of("bao-cao.pdf", "ab", "don-vi/a.pdf", "cd")));
    private static final LedgerEntry.PassedBy PASSED =
            new LedgerEntry.PassedBy(1, DAY, List.of("Móng Cái/~$9T.xlsx", "thu muc.xlsx/"));
    private static final LedgerEntry.Released AGAIN =
            new LedgerEntry.Released(2, "2019-09", DAY.plusDays(1), "ee", new TreeMap<>(Map.of("bao-cao.pdf", "ef")));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("kho/ledger.jsonl");
    }

    private Ledger read() {
        return Ledger.read(file, "ledger.jsonl");
    }

    private void written() {
        Ledger ledger = read();
        List.of(FIRST, RELEASED, PASSED, SECOND, AGAIN).forEach(ledger::append);
    }

    @Test
    void whatIsAppendedIsReadAgain() {
        written();
        assertThat(read().nights()).containsExactly(FIRST, SECOND);
        assertThat(read().releases()).isEqualTo(Map.of("2019-09", AGAIN));
        assertThat(read().printed("2019-09"))
                .isEqualTo(Map.of(
                        "bao-cao.pdf", new LedgerEntry.Printed(DAY.plusDays(1), "ef"),
                        "don-vi/a.pdf", new LedgerEntry.Printed(DAY, "cd")));
        assertThat(read().passedBy()).containsExactlyInAnyOrderElementsOf(PASSED.paths());
    }

    @Test
    void aLedgerThatIsNotThereIsEmptyAndMakesNoFile() {
        assertThat(read().nights()).isEmpty();
        assertThat(read().releases()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void whereverTheLastLineIsCutOffTheLinesBeforeItHold() throws IOException {
        written();
        byte[] whole = Files.readAllBytes(file);
        int lastLine =
                new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf('\n', whole.length - 2) + 1;
        for (int length = lastLine; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(read().nights()).as("cut at " + length).containsExactly(FIRST, SECOND);
            assertThat(read().releases()).isEqualTo(Map.of("2019-09", RELEASED));
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 3));
        read().append(AGAIN);
        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void anyChangeToALineBeforeTheLastIsNoticed() throws IOException {
        written();
        byte[] whole = Files.readAllBytes(file);
        for (int at : new int[] {0, 15, 16, 17, 40}) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertThatThrownBy(this::read)
                    .isInstanceOf(SetupProblem.class)
                    .hasMessage("ledger.jsonl, dòng 1: sổ nhật trình bị hỏng;"
                            + " khôi phục output/state/archive từ bản sao lưu.");
        }
    }

    @Test
    void aLastLineThatWasWholeAndIsNotAnyMoreIsNoUnfinishedOne() throws IOException {
        written();
        byte[] whole = Files.readAllBytes(file);
        int lastLine =
                new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf('\n', whole.length - 2) + 1;
        for (int at = lastLine; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) (1 << bit);
                Files.write(file, damaged);
                assertThatThrownBy(this::read)
                        .as("bit " + bit + " of byte " + at)
                        .isInstanceOf(SetupProblem.class)
                        .hasMessageStartingWith("ledger.jsonl, dòng ")
                        .hasMessageContaining(": sổ nhật trình bị hỏng; khôi phục output/state/archive từ bản sao lưu");
            }
        }
        Files.write(
                file,
                new String(whole, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("ee\"", "ef\"")
                        .getBytes());
        assertThatThrownBy(this::read)
                .hasMessage(
                        "ledger.jsonl, dòng 5: sổ nhật trình bị hỏng; khôi phục output/state/archive từ bản sao lưu,"
                                + " không có bản sao lưu thì xóa dòng cuối này rồi chạy rebuild.");
    }

    @Test
    void aNightThatIsMissingIsNoticed() throws IOException {
        written();
        List<String> lines = Files.readAllLines(file);
        lines.remove(0);
        Files.write(file, lines);
        assertThatThrownBy(this::read).hasMessageStartingWith("ledger.jsonl, dòng 3: sổ nhật trình bị hỏng");
    }

    @Test
    void blocksThatNeverReachedTheDiskAreAnUnfinishedLine() throws IOException {
        written();
        byte[] whole = Files.readAllBytes(file);
        int lastLine =
                new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf('\n', whole.length - 2) + 1;
        java.util.Arrays.fill(whole, lastLine + 4, whole.length - 4, (byte) 0);
        Files.write(file, whole);
        assertThat(read().releases()).isEqualTo(Map.of("2019-09", RELEASED));
    }

    @Test
    void aDryLedgerIsReadAndNotWritten() {
        written();
        Ledger dry = Ledger.dry(file, "ledger.jsonl");
        dry.append(new LedgerEntry.TooSlow(2, DAY, "ab"));
        assertThat(dry.tooSlow(2)).containsExactly("ab");
        assertThat(read().tooSlow(2)).isEmpty();
    }

    @Test
    void zerosAfterTheLastLineAreAnUnfinishedLine() throws IOException {
        written();
        Files.write(file, new byte[4096], StandardOpenOption.APPEND);
        assertThat(read().nights()).containsExactly(FIRST, SECOND);
    }
}
