package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tonghop.finding.Statement;
import vn.tonghop.rule.Desk;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.OldFonts;
import vn.tonghop.sample.Page;
import vn.tonghop.sample.Sheets;

/**
 * A clean workbook rearranged at random, several habits at once. Harmless ones change no fact; after harmful ones the
 * workbook goes back, or says the same. Never are other facts taken.
 */
class RearrangedTest {
    private static final Draft CLEAN = Draft.clean();
    private static final Facts FACTS = Facts.of(Desk.submission(CLEAN));
    private static final List<String> MATRICES = List.of("Biểu 1", "Biểu 2", "Biểu 5");
    private static final List<String> LISTS = List.of("Cơ sở", "Danh sách");

    private static Page any(Sheets sheets, List<String> names, Random random) {
        List<Page> pages = sheets.pages().stream()
                .filter(page -> names.contains(page.name()))
                .toList();
        return pages.isEmpty() ? sheets.pages().getLast() : pages.get(random.nextInt(pages.size()));
    }

    private static List<Page> tables(Sheets sheets) {
        return sheets.pages().stream()
                .filter(page -> MATRICES.contains(page.name()) || LISTS.contains(page.name()))
                .toList();
    }

    private static int bodyRow(Page page, Random random) {
        int first = page.heading() + 1;
        return first + random.nextInt(page.rows().size() - first);
    }

    private static boolean isCount(Object cell) {
        return cell instanceof Double number && number == Math.rint(number) && number < 1000;
    }

    /** What senders do without changing what they say; the later ones go by names that the earlier ones need. */
    enum Habit {
        COLUMN_ORDER((sheets, random) -> {
            for (Page page : tables(sheets)) {
                List<Integer> order = new ArrayList<>(
                        IntStream.range(0, page.rows().get(page.heading()).size())
                                .boxed()
                                .toList());
                Collections.shuffle(order, random);
                page.reorder(order);
            }
        }),
        FURTHER_COLUMN((sheets, random) ->
                tables(sheets).forEach(page -> page.insertColumn(random.nextInt(3), "Ghi nhớ", random.nextInt(50)))),
        NO_CODES((sheets, random) -> {
            Page page = any(sheets, MATRICES, random);
            page.dropColumn("Mã số");
        }),
        ROW_ORDER((sheets, random) -> {
            Page page = any(sheets, MATRICES, random);
            Collections.shuffle(
                    page.rows().subList(page.heading() + 1, page.rows().size()), random);
        }),
        BLANK_ROWS((sheets, random) -> {
            for (Page page : tables(sheets)) {
                page.insert(bodyRow(page, random));
            }
        }),
        NUMBERED_COLUMNS((sheets, random) -> {
            Page page = any(sheets, MATRICES, random);
            int width = page.rows().get(page.heading()).size();
            page.insert(
                    page.heading() + 1,
                    IntStream.range(0, width).mapToObj(i -> "(" + i + ")").toArray());
        }),
        SIGNATURES((sheets, random) ->
                tables(sheets).forEach(page -> page.add().add("", "NGƯỜI LẬP BIỂU", "", "TRƯỞNG BAN"))),
        DASHES((sheets, random) -> tables(sheets)
                .forEach(page -> page.rewrite(
                        cell -> cell.equals(0.0) && random.nextBoolean(),
                        cell -> List.of("-", "–", "không có", "Không").get(random.nextInt(4))))),
        TEXT_NUMBERS((sheets, random) -> tables(sheets)
                .forEach(page -> page.rewrite(
                        cell -> isCount(cell) && random.nextBoolean(),
                        cell -> String.valueOf(((Double) cell).intValue())))),
        TITLE_ROWS((sheets, random) -> tables(sheets)
                .forEach(page ->
                        page.insert(0, "ĐẢNG BỘ TỈNH QUẢNG NINH").insert(1, "*").insert(2))),
        MOVED((sheets, random) -> tables(sheets).forEach(page -> {
            page.indent(random.nextInt(4));
            IntStream.range(0, random.nextInt(4)).forEach(row -> page.insert(0));
        })),
        SHEET_ORDER((sheets, random) -> Collections.shuffle(sheets.pages(), random)),
        RENAMED((sheets, random) -> tables(sheets)
                .forEach(page -> page.rename(
                        switch (random.nextInt(3)) {
                            case 0 -> page.name().toUpperCase(java.util.Locale.ROOT);
                            case 1 ->
                                page.name().replace("Biểu ", "BIỂU SỐ ")
                                        + (page.name().startsWith("B") ? "-BTCTW" : "");
                            default -> "Trang " + (char) ('A' + sheets.pages().indexOf(page));
                        })));

        private final BiConsumer<Sheets, Random> change;

        Habit(BiConsumer<Sheets, Random> change) {
            this.change = change;
        }
    }

    /** How the texts are typed. */
    enum Typing {
        PLAIN,
        MARKS_APART,
        OLD_TONES,
        HARD_SPACES,
        TCVN3,
        VNI
    }

    /** What makes a workbook say something else, or nothing certain. */
    enum Harm {
        ROW_REMOVED((sheets, random) -> {
            Page page = any(sheets, MATRICES, random);
            page.remove(bodyRow(page, random));
        }),
        ROW_TWICE((sheets, random) -> {
            Page page = any(sheets, MATRICES, random);
            List<Object> again = new ArrayList<>(page.rows().get(bodyRow(page, random)));
            again.replaceAll(cell -> isCount(cell) ? (Object) ((Double) cell + 1) : cell);
            page.rows().add(page.heading() + 1, again);
        }),
        COLUMN_REMOVED((sheets, random) -> {
            Page page = any(sheets, random.nextBoolean() ? MATRICES : LISTS, random);
            List<Object> headings = page.rows().get(page.heading());
            page.dropColumn(headings.get(random.nextInt(headings.size())).toString());
        }),
        HEADING_RENAMED((sheets, random) -> {
            Page page = any(sheets, random.nextBoolean() ? MATRICES : LISTS, random);
            page.set(
                    page.heading(),
                    random.nextInt(page.rows().get(page.heading()).size()),
                    "Số khác");
        }),
        HEADING_TWICE((sheets, random) ->
                any(sheets, MATRICES, random).insertColumn(2, random.nextBoolean() ? "Kỳ này" : "Đảng viên", 77)),
        MEN_AND_WOMEN((sheets, random) -> {
            Page page = any(sheets, List.of("Biểu 1", "Biểu 2"), random);
            page.insertColumn(3, "", 1).insert(page.heading() + 1, "", "", "Nam", "Nữ");
        }),
        LABELS_SWAPPED((sheets, random) -> {
            Page page = any(sheets, MATRICES, random);
            int one = bodyRow(page, random);
            int other = bodyRow(page, random);
            int labels = page.column("Tiêu chí");
            if (labels >= 0) {
                Object label = page.get(one, labels);
                page.set(one, labels, page.get(other, labels)).set(other, labels, label);
            }
        }),
        CODES_MOVED((sheets, random) -> {
            Page page = any(sheets, MATRICES, random);
            int codes = page.column("Mã số");
            for (int row = page.rows().size() - 1; codes >= 0 && row > page.heading() + 1; row--) {
                page.set(row, codes, page.get(row - 1, codes));
            }
        }),
        RELABELLED_WITHOUT_CODES((sheets, random) -> {
            Page page = any(sheets, MATRICES, random);
            if (page.column("Mã số") >= 0 && page.column("Tiêu chí") >= 0) {
                page.set(bodyRow(page, random), page.column("Tiêu chí"), "Nội dung khác")
                        .dropColumn("Mã số");
            }
        }),
        OTHER_TABLE((sheets, random) -> {
            Page page = any(sheets, MATRICES, random);
            String name = page.name();
            sheets.repeat(
                    name,
                    List.of("Nháp", name + " (2)", name.replace("Biểu ", "Biểu số "))
                            .get(random.nextInt(3)));
            sheets.pages().getLast().rewrite(RearrangedTest::isCount, cell -> (Double) cell + 1);
        }),
        OTHER_LIST((sheets, random) -> {
            String name = any(sheets, LISTS, random).name();
            sheets.repeat(name, random.nextBoolean() ? "Bản cũ" : name + " (2)");
            Page copy = sheets.pages().getLast();
            copy.remove(copy.rows().size() - 1);
        }),
        WORDS_FOR_A_FIGURE((sheets, random) -> spoil(sheets, random, "khoảng 5 người")),
        THOUSANDS_AS_DECIMALS((sheets, random) -> spoil(sheets, random, 1.464)),
        NEGATIVE((sheets, random) -> spoil(sheets, random, -3)),
        ROW_OF_ONES_OWN((sheets, random) -> {
            Page page = any(sheets, MATRICES, random);
            page.insert(bodyRow(page, random), "", "Chỉ tiêu riêng của đơn vị", 4, 4, 4, 4, 4, 4, 4);
        }),
        SHEET_REMOVED((sheets, random) -> sheets.pages()
                .remove(any(sheets, List.of("Thông tin", "Biểu 1", "Biểu 2", "Biểu 5", "Cơ sở"), random))),
        OTHER_PERIOD((sheets, random) -> {
            sheets.pages().removeIf(page -> page.name().equals("Thông tin"));
            any(sheets, MATRICES, random).insert(0, "THÀNH ỦY MÓNG CÁI").insert(1, "6 tháng đầu năm 2019");
        });

        private final BiConsumer<Sheets, Random> change;

        Harm(BiConsumer<Sheets, Random> change) {
            this.change = change;
        }
    }

    /** Puts something that is no count into a cell of figures. */
    private static void spoil(Sheets sheets, Random random, Object value) {
        Page page = any(sheets, MATRICES, random);
        List<Integer> rows = new ArrayList<>();
        for (int row = page.heading() + 1; row < page.rows().size(); row++) {
            if (isCount(page.get(row, 2)) && !page.get(row, 1).equals("Tuổi bình quân")) {
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            page.set(rows.get(random.nextInt(rows.size())), 2, value);
        }
    }

    @Provide
    Arbitrary<Set<Habit>> habits() {
        return Arbitraries.of(Habit.class).set().ofMaxSize(6);
    }

    private static Sheets rearranged(Sheets sheets, Set<Habit> habits, Random random) {
        for (Habit habit : new java.util.TreeSet<>(habits)) {
            habit.change.accept(sheets, random);
        }
        return sheets;
    }

    private static byte[] typed(Sheets sheets, Typing typing, boolean xls) {
        sheets.pages()
                .forEach(page -> page.respell(text -> switch (typing) {
                    case MARKS_APART -> Normalizer.normalize(text, Normalizer.Form.NFD);
                    case OLD_TONES ->
                        text.replace("ủy", "uỷ").replace("Ủy", "Uỷ").replace("óa", "oá");
                    case HARD_SPACES -> text.replace(' ', '\u00a0');
                    case PLAIN, TCVN3, VNI -> text;
                }));
        byte[] content = xls ? sheets.xls() : sheets.xlsx();
        return switch (typing) {
            case TCVN3 -> OldFonts.typed(content, (cell, bold) -> OldFonts.Typing.TCVN3);
            case VNI -> OldFonts.typed(content, (cell, bold) -> OldFonts.Typing.VNI);
            default -> content;
        };
    }

    @Property(tries = 100)
    void harmlessHabitsChangeNoFact(
            @ForAll("habits") Set<Habit> habits, @ForAll Typing typing, @ForAll boolean xls, @ForAll long seed) {
        Sheets sheets = rearranged(Sheets.of(CLEAN), habits, new Random(seed));
        Submission submission = Desk.submission(typed(sheets, typing, xls));
        assertThat(Desk.check(submission)).filteredOn(Statement::isError).isEmpty();
        assertThat(Facts.of(submission).withDashesAsZero()).isEqualTo(FACTS);
    }

    @Property(tries = 200)
    void afterHarmfulOnesItGoesBackOrSaysTheSame(
            @ForAll Harm harm, @ForAll Harm second, @ForAll boolean twice, @ForAll long seed) {
        Random random = new Random(seed);
        Sheets sheets = Sheets.of(CLEAN);
        Set<Harm> harms = new LinkedHashSet<>(twice ? List.of(harm, second) : List.of(harm));
        for (Harm each : new java.util.TreeSet<>(harms).reversed()) {
            each.change.accept(sheets, random);
        }
        Submission submission = Desk.submission(sheets.xlsx());
        if (Desk.check(submission).stream().noneMatch(Statement::isError)) {
            assertThat(Facts.of(submission)).isEqualTo(FACTS);
        }
    }
}
