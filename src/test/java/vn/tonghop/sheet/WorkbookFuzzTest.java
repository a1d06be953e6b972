package vn.tonghop.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import vn.tonghop.sample.OldLetters;

/** Whatever stands in a file, a cell or a name: it is read or refused, in words, and nothing else happens. */
class WorkbookFuzzTest {
    private static final byte[] XLS = WrittenByPoi.xls(WrittenByPoi::computedKinds);

    /** XML that is nearly that of a sheet. */
    @Provide
    Arbitrary<String> rows() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "<row>",
                        "</row>",
                        "<row r='7'>",
                        "<row r='-1' hidden='1'>",
                        "<c>",
                        "</c>",
                        "<c r='B7' t='s' s='3'>",
                        "<c t='str'>",
                        "<c t='inlineStr'>",
                        "<c t='e'>",
                        "<c t='b'>",
                        "<c t='d'>",
                        "<v>",
                        "</v>",
                        "<v/>",
                        "<f>",
                        "</f>",
                        "<is><r><rPr><rFont val='.VnTime'/></rPr><t>",
                        "</t></r></is>",
                        "<is><t>",
                        "</t></is>",
                        "</sheetData>",
                        "<mergeCells><mergeCell ref='A1:B",
                        "<col min='1' max='9' hidden='1'/>",
                        "1",
                        "0",
                        "1E400",
                        "-",
                        "_x000D_",
                        "§¶ng viªn",
                        "2019-11-25",
                        "&lt;",
                        "&x;",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "]]>"),
                Arbitraries.strings().all().ofMaxLength(5));
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property
    void anySheetIsReadOrRefused(@ForAll("rows") String rows) {
        readOrRefused(Xlsx.of(rows));
        readOrRefused(new Xlsx()
                .strings(rows)
                .data("<row><c t='s'><v>0</v></c></row>")
                .bytes());
    }

    @Property
    void anyPartIsReadOrRefused(@ForAll("parts") String part, @ForAll("rows") String content) {
        readOrRefused(new Xlsx().part(part, content).bytes());
        readOrRefused(new Xlsx().part(part, "<a>" + content + "</a>").bytes());
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of(
                "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml");
    }

    @Property
    void anyXlsIsReadOrRefused(@ForAll List<@IntRange(max = 1 << 20) Integer> places, @ForAll List<Byte> values) {
        byte[] damaged = XLS.clone();
        for (int i = 0; i < Math.min(places.size(), values.size()); i++) {
            damaged[places.get(i) % damaged.length] = values.get(i);
        }
        readOrRefused(damaged);
    }

    @Property
    void anyFileIsReadOrRefused(@ForAll byte[] content, @ForAll("starts") byte[] start) {
        byte[] file = java.util.Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, file, start.length, content.length);
        readOrRefused(file);
    }

    @Provide
    Arbitrary<byte[]> starts() {
        return Arbitraries.of(
                new byte[0],
                new byte[] {'P', 'K', 3, 4},
                new byte[] {'P', 'K', 5, 6},
                java.util.Arrays.copyOf(XLS, 512),
                new byte[] {9, 8});
    }

    private static void readOrRefused(byte[] content) {
        try {
            assertThat(Reading.sheets(content)).isNotNull();
        } catch (UnreadableWorkbook e) {
            assertThat(e.finding().statement().message()).isNotEmpty();
        }
    }

    @Property
    void anyTextIsANumberOrNone(@ForAll @StringLength(max = 60) String text) {
        Numbers.count(text).ifPresent(number -> assertThat(digits(text)).isEqualTo(digits(number.toPlainString())));
        Numbers.decimal(text);
        assertThat(Numbers.isDash(text) && Numbers.count(text).isPresent()).isFalse();
        DateText.parse(text)
                .ifPresent(date -> assertThat(digits(text))
                        .contains(String.valueOf(date.date().getYear() % 10)));
    }

    /** The digits that matter of a number, letters for digits put right. */
    private static String digits(String text) {
        return text.replaceAll("[oO]", "0")
                .replaceAll("[lI]", "1")
                .replaceAll("[^0-9]", "")
                .replaceAll("^0+|0+$", "");
    }

    @Property
    void aCountIsReadHoweverItIsGrouped(@ForAll @IntRange(max = 99_999_999) int count, @ForAll("groupings") String by) {
        String plain = String.format(Locale.ROOT, "%,d", count).replace(",", by);
        assertThat(Numbers.count(" " + plain + "\u00A0")).contains(BigDecimal.valueOf(count));
    }

    @Provide
    Arbitrary<String> groupings() {
        return Arbitraries.of("", ".", " ", "\u00A0", "\u202F");
    }

    @Property
    void anyTextIsLegibleInAnyFont(@ForAll @StringLength(max = 60) String text, @ForAll Lettering font) {
        Letters letters = new Letters(List.of(font));
        letters.look(StoredText.of(text));
        letters.weigh(() -> letters.read(StoredText.of(text), 0));
        String read = letters.read(StoredText.of(text), 0).text();
        assertThat(read.replaceAll("[^0-9]", "")).isEqualTo(text.replaceAll("[^0-9]", ""));
        assertThat(letters.read(StoredText.of(OldLetters.vni(text)), 0)).isNotNull();
        assertThat(Wording.normalise(Wording.normalise(read))).isEqualTo(Wording.normalise(read));
    }
}
