package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.RuleFinding;
import vn.tonghop.finding.Statement;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormRule;
import vn.tonghop.form.Indicator;
import vn.tonghop.rule.Desk;
import vn.tonghop.rule.Rules;
import vn.tonghop.sample.Draft;
import vn.tonghop.submission.Submission;

/**
 * The formula beside a table and the program's check say the same of every rule and submission: which rules are broken, and
 * in which words. POI's evaluator and LibreOffice reckon the formulas.
 */
class OneRuleTwoUsesTest {
    private static final int SUBMISSIONS = 60;
    private static final int JUDGED_BY_LIBREOFFICE = 12;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final List<FilledForm> FILLED = new ArrayList<>();

    /** Rule's id and sentence, of each submission. */
    private static final List<Set<String>> CHECKED = new ArrayList<>();

    private static final Set<String> BROKEN = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    private static Form form;

    @BeforeAll
    static void fill() {
        form = BlankForms.shortLists(folder);
        byte[] blank = BlankForms.bytes(BlankForms.unknown(form, "2019-09"));
        for (int seed = 0; seed < SUBMISSIONS; seed++) {
            FilledForm filled = new FilledForm(blank, form);
            filled.type(seed % 4 == 0 ? Draft.clean().without("danh_sach") : Draft.clean());
            if (seed > 0) {
                spoil(filled, new Random(seed));
            }
            filled.reckon();
            FILLED.add(filled);
            CHECKED.add(checked(filled.xlsx()));
        }
    }

    /** A few cells changed at random: figures, totals overwritten, rows of lists, values that are no figures. */
    private static void spoil(FilledForm filled, Random random) {
        List<String> codes = List.copyOf(form.indicators().keySet());
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            String code = codes.get(random.nextInt(codes.size()));
            switch (random.nextInt(10)) {
                case 0 -> FilledForm.put(filled.figure(code), "");
                case 1 -> FilledForm.put(filled.figure(code), random.nextBoolean() ? -1 : 2.5);
                case 2, 3 -> organisation(filled, random);
                case 4, 5 -> person(filled, random);
                default -> FilledForm.put(filled.figure(code), value(code, random));
            }
        }
    }

    private static Object value(String code, Random random) {
        Indicator indicator = form.indicator(code);
        return indicator.kind() == vn.tonghop.form.Kind.MEAN ? 30 + random.nextInt(7) / 10.0 : random.nextInt(9);
    }

    private static void organisation(FilledForm filled, Random random) {
        int row = random.nextInt(4);
        switch (random.nextInt(4)) {
            case 0 -> FilledForm.put(filled.cell("co_so", row, "ket_nap"), random.nextInt(5));
            case 1 -> FilledForm.put(filled.cell("co_so", row, "loai_hinh"), "5.1" + random.nextInt(7));
            case 2 -> FilledForm.put(filled.cell("co_so", row, "hinh_thuc"), "Chi bộ cơ sở");
            default -> FilledForm.put(filled.cell("co_so", row, "cuoi_ky"), "");
        }
    }

    private static void person(FilledForm filled, Random random) {
        int row = random.nextInt(6);
        switch (random.nextInt(7)) {
            case 0 ->
                FilledForm.put(filled.cell("danh_sach", row, "nghe_nghiep"), "2.II.1." + (1 + random.nextInt(12)));
            case 1 -> FilledForm.put(filled.cell("danh_sach", row, "chuyen_mon"), "Đại học");
            case 2 -> FilledForm.put(filled.cell("danh_sach", row, "gioi_tinh"), random.nextBoolean() ? "Nữ" : "Nam");
            case 3 -> FilledForm.put(filled.cell("danh_sach", row, "doan_vien"), random.nextBoolean() ? "x" : "");
            case 4 ->
                FilledForm.put(
                        filled.cell("danh_sach", row, "ngay_sinh"),
                        LocalDate.of(1950 + random.nextInt(52), 2, 28).plusDays(random.nextInt(3)));
            case 5 -> FilledForm.put(filled.cell("danh_sach", row, "dan_toc"), random.nextBoolean() ? "Dao" : "kinh");
            default ->
                FilledForm.put(filled.cell("danh_sach", row, "giao_duc"), random.nextBoolean() ? "2.II.3.3 THCS" : "");
        }
    }

    private static Set<String> checked(byte[] content) {
        Submission submission = Desk.submission(content);
        Set<String> broken = new TreeSet<>();
        new Rules()
                .check(submission).stream()
                        .filter(RuleFinding.FormRuleBroken.class::isInstance)
                        .forEach(finding -> {
                            Statement statement = finding.statement();
                            broken.add(statement.code() + " " + finding.fault() + " " + finding.mend());
                            BROKEN.add(((RuleFinding.FormRuleBroken) finding).left() + statement.code());
                        });
        return broken;
    }

    /** What the sheet Kiểm tra says to be broken. */
    private static Set<String> shown(Workbook workbook) {
        Set<String> broken = new TreeSet<>();
        Sheet sheet = workbook.getSheet(Checks.SHEET);
        for (Row row : sheet) {
            String verdict = row.getCell(2) == null ? "" : row.getCell(2).getStringCellValue();
            if (verdict.equals(CheckVerdict.BROKEN.word()) || verdict.equals(CheckVerdict.DOUBTED.word())) {
                broken.add(row.getCell(0).getStringCellValue() + " "
                        + row.getCell(3).getStringCellValue());
            }
        }
        return broken;
    }

    @Test
    void whatIsRightIsRightInBoth() {
        assertThat(CHECKED.getFirst()).isEmpty();
        assertThat(FILLED.getFirst().glance()).isEqualTo("Đã khớp");
    }

    @Test
    void theFormulasSayWhatTheProgramSays() {
        for (int seed = 0; seed < SUBMISSIONS; seed++) {
            assertThat(shown(FILLED.get(seed).workbook())).as("seed " + seed).isEqualTo(CHECKED.get(seed));
        }
    }

    @Test
    void everyRuleIsBrokenByItself() {
        Set<String> never = form.rules().stream()
                .filter(rule -> !BROKEN.contains(rule.leftShown() + rule.id()))
                .map(FormRule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        byte[] blank = BlankForms.bytes(BlankForms.unknown(form, "2019-12"));
        Map<String, Set<String>> differences = new LinkedHashMap<>();
        for (String id : never) {
            FilledForm filled = new FilledForm(blank, form);
            filled.type(Draft.clean());
            FormRule rule = form.rules().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            List<String> figures = new ArrayList<>(rule.left().operands());
            figures.addAll(rule.right().operands());
            figures.removeIf(code -> !form.indicators().containsKey(code));
            // The side that is less by nature is made great, so that each kind of comparison breaks.
            FilledForm.put(filled.figure(figures.getFirst()), 77);
            filled.reckon();
            Set<String> checked = checked(filled.xlsx());
            if (!shown(filled.workbook()).equals(checked)) {
                differences.put(id, checked);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void libreOfficeReckonsTheSame() throws Exception {
        LibreOffice.demand();
        List<Path> files = new ArrayList<>();
        for (int seed = 0; seed < JUDGED_BY_LIBREOFFICE; seed++) {
            Path file = folder.resolve("filled-" + seed + ".xlsx");
            Files.write(file, FILLED.get(seed).xlsx());
            files.add(file);
        }
        Path judged = new LibreOffice(folder).savedAsXlsx(files.toArray(Path[]::new));
        for (int seed = 0; seed < JUDGED_BY_LIBREOFFICE; seed++) {
            assertThat(reopened(judged.resolve("filled-" + seed + ".xlsx")))
                    .as("seed " + seed)
                    .isEqualTo(CHECKED.get(seed));
        }
    }

    private static Set<String> reopened(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return shown(workbook);
        }
    }
}
