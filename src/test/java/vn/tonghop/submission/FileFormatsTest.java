package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.rule.Desk;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.Page;
import vn.tonghop.sample.Repacked;
import vn.tonghop.sample.Sheets;

/** One workbook in every format that is read: the same facts, and nothing said. */
class FileFormatsTest {
    private static final Draft CLEAN = Draft.clean();
    private static final Facts FACTS = Facts.of(Desk.submission(CLEAN));
    private static final int DAYS_FROM_1900_TO_1904 = 1462;

    static Stream<Arguments> formats() {
        byte[] xlsx = Sheets.of(CLEAN).xlsx();
        return Stream.of(
                Arguments.of("xls of Excel 97-2003", Sheets.of(CLEAN).xls()),
                Arguments.of("xlsm, macros left alone", Repacked.macroEnabled(xlsx)),
                Arguments.of("elements with a prefix", Repacked.prefixed(xlsx)),
                Arguments.of("strict OOXML", Repacked.strict(xlsx)),
                Arguments.of("strict OOXML with a prefix", Repacked.prefixed(Repacked.strict(xlsx))),
                Arguments.of("texts in their cells", Repacked.inline(xlsx)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void theFactsAreTheSame(String format, byte[] content) {
        Submission submission = Desk.submission(content);
        assertThat(Desk.check(submission)).isEmpty();
        assertThat(Facts.of(submission)).isEqualTo(FACTS);
    }

    @Test
    void daysMayBeCountedFrom1904() {
        Sheets sheets = Sheets.of(CLEAN);
        for (Page page : List.of(sheets.page("Thông tin"), sheets.page("Danh sách"))) {
            page.rewrite(
                    cell -> cell instanceof Double number && number > 10_000,
                    cell -> (Double) cell - DAYS_FROM_1900_TO_1904);
        }
        Submission submission = Desk.submission(sheets.xlsx(
                workbook -> workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true)));
        assertThat(Desk.check(submission)).isEmpty();
        assertThat(Facts.of(submission)).isEqualTo(FACTS);
    }

    @ParameterizedTest
    @CsvSource({"xlsx,Calc MS Excel 2007 XML", "xls,MS Excel 97"})
    void libreOfficeMayHaveSavedIt(String extension, String filter, @TempDir Path folder) throws Exception {
        boolean there = List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("soffice is missing: what it saves has to be read");
        }
        assumeTrue(there, "soffice is not installed");
        Path sent = Files.write(folder.resolve("sent.xlsx"), Sheets.of(CLEAN).xlsx());
        Process soffice = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        extension + ":" + filter,
                        "--outdir",
                        folder.resolve("saved").toString(),
                        sent.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.txt").toFile())
                .start();
        assertThat(soffice.waitFor(3, TimeUnit.MINUTES)).isTrue();
        Submission submission =
                Desk.submission(Files.readAllBytes(folder.resolve("saved").resolve("sent." + extension)));
        assertThat(Desk.check(submission)).isEmpty();
        assertThat(Facts.of(submission)).isEqualTo(FACTS);
    }
}
