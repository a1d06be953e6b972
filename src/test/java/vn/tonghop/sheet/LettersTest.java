package vn.tonghop.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.sample.OldLetters;
import vn.tonghop.sheet.Legible.Told;

/** Letters of TCVN3 and VNI: told by font, then by what leaves no doubt; all else stays as it stands. */
class LettersTest {
    private static final String SMALL =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợ" + "pqrstuùúủũụưừứửữựvxyỳýỷỹỵ";
    private static final String UNTONED_CAPITALS = "ABCDEGHIKLMNOPQRSTUVXYĂÂÊÔƠƯĐ";

    /** Words of the forms, of names, of places; in no order that means anything. */
    private static final List<String> VIETNAMESE = List.of(
            "Đảng viên mới kết nạp trong kỳ không có dân tộc thiểu số Huyện ủy Đầm Hà Móng Cái quý nữ xã phường thị trấn"
                    .split(" "));

    private static final List<String> FRENCH = List.of(
            "été où là déjà français garçon naïve Noël âme être hôtel août haï maïs ciguë œuvre élève à sûr fête île côté"
                    .split(" "));

    private static final List<String> GERMAN =
            List.of("für schön Größe Übung König Mädchen läuft süß Öl Bär tät sät früh Höhe löst Tür Müller Jörg Äpfel"
                    .split(" "));

    private static final List<String> ENGLISH = List.of(
            "the total café résumé naïve of members 100µm ±5 °C © ® ½ § 3 «quoted» fiancé coöperate façade £5 ¥7 ×"
                    .split(" "));

    @Provide
    Arbitrary<String> tcvn3Text() {
        return Arbitraries.strings()
                .withChars(SMALL + UNTONED_CAPITALS + " 0123456789.,-()")
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> vniText() {
        return Arbitraries.strings()
                .withChars(SMALL + SMALL.toUpperCase(Locale.ROOT) + " 0123456789.,-()")
                .ofMaxLength(40);
    }

    @Property
    void tcvn3IsReadAsWritten(@ForAll("vniText") String text) {
        assertThat(LetterCode.TCVN3.decode(OldLetters.tcvn3(text))).isEqualToIgnoringCase(text);
    }

    @Property
    void tcvn3IsReadInItsCaseWhereTheCodeHoldsIt(@ForAll("tcvn3Words") String text) {
        assertThat(LetterCode.TCVN3.decode(OldLetters.tcvn3(text))).isEqualTo(text);
    }

    /** Words as a writer would case them: small, capitalised, or in capitals; a tone on a capital only in the last. */
    @Provide
    Arbitrary<String> tcvn3Words() {
        Arbitrary<String> small =
                Arbitraries.strings().withChars(SMALL).ofMaxLength(6).map(tail -> "n" + tail);
        Arbitrary<String> word = Arbitraries.oneOf(
                small, small.map(tail -> "Đ" + tail), small.map(tail -> "TH" + tail.toUpperCase(Locale.ROOT)));
        return word.list().ofMaxSize(6).map(words -> String.join(" ", words));
    }

    @Property
    void vniIsReadAsWritten(@ForAll("vniText") String text) {
        assertThat(LetterCode.VNI.decode(OldLetters.vni(text))).isEqualTo(text);
    }

    @Provide
    Arbitrary<List<List<String>>> unicodeWorkbooks() {
        return Arbitraries.oneOf(words(VIETNAMESE), words(FRENCH), words(GERMAN), words(ENGLISH));
    }

    private static Arbitrary<List<List<String>>> words(List<String> words) {
        return Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(6).list().ofMaxSize(30);
    }

    @Property
    void whatIsNotInAnOldCodeIsNeverChanged(@ForAll("unicodeWorkbooks") List<List<String>> texts) {
        List<String> workbook =
                texts.stream().map(words -> String.join(" ", words)).toList();
        assertThat(read(workbook)).extracting(Legible::text).isEqualTo(workbook);
    }

    @Property
    void unicodeOfAnyLettersInAnOldFontIsNeverChanged(@ForAll("vniText") String text) {
        String unicode = text + " kết nạp";
        Letters letters = new Letters(List.of(Lettering.TCVN3, Lettering.VNI, Lettering.TCVN3_CAPITALS));
        for (int style = 0; style < 3; style++) {
            assertThat(letters.read(StoredText.of(unicode), style).text()).isEqualTo(unicode);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "§¶ng viªn míi kÕt n¹p, Ñaûng vieân môùi keát naïp, Đảng viên mới kết nạp",
        "HuyÖn ñy §Çm Hµ, Huyeän uûy Ñaàm Haø, Huyện ủy Đầm Hà",
        "§¶NG Bé TØNH QU¶NG NINH, ÑAÛNG BOÄ TÆNH QUAÛNG NINH, ĐẢNG BỘ TỈNH QUẢNG NINH",
        "Trong ®ã: ®¶ng viªn dù bÞ (1.C3a), Trong ñoù: ñaûng vieân döï bò (1.C3a), Trong đó: đảng viên dự bị (1.C3a)"
    })
    void aSentenceTellsByItself(String tcvn3, String vni, String meant) {
        assertThat(read(List.of(tcvn3))).containsExactly(new Legible(meant, Told.BY_LETTERS, LetterCode.TCVN3));
        assertThat(read(List.of(vni))).containsExactly(new Legible(meant, Told.BY_LETTERS, LetterCode.VNI));
    }

    @Test
    void aWordThatIsNoVietnameseAsItStandsIsReadWhereOthersProveTheCode() {
        assertThat(read(List.of("N÷"))).containsExactly(new Legible("N÷", Told.DOUBTFUL, LetterCode.TCVN3));
        assertThat(read(List.of("N÷", "§¶ng viªn míi", "kÕt n¹p trong kú nµy", "HuyÖn ñy §Çm Hµ")))
                .extracting(Legible::text)
                .containsExactly("Nữ", "Đảng viên mới", "kết nạp trong kỳ này", "Huyện ủy Đầm Hà");
    }

    @Test
    void aWordThatCouldBeUnicodeIsReadOnlyWhereNothingElseIs() {
        List<String> proof = List.of("§¶ng viªn míi", "kÕt n¹p trong kú nµy", "HuyÖn ñy §Çm Hµ", "Cã");
        assertThat(read(proof).getLast()).isEqualTo(new Legible("Có", Told.BY_LETTERS, LetterCode.TCVN3));
        List<String> mixed = List.of("§¶ng viªn míi", "kÕt n¹p trong kú nµy", "HuyÖn ñy §Çm Hµ", "Huyện ủy", "Cã");
        assertThat(read(mixed).getLast()).isEqualTo(new Legible("Cã", Told.DOUBTFUL, LetterCode.TCVN3));
        assertThat(read(List.of("Cã"))).containsExactly(Legible.asStored("Cã"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".VnTime", "VNI-Times", ".VnTimeH", "Times New Roman"})
    void numbersCodesAndDashesStayInAnyFont(String font) {
        Letters letters = new Letters(List.of(Lettering.of(font)));
        for (String text : List.of("1.464", "1 464", "5,5%", "–", "1.B2a", "x", "mong-cai", "25/11/2019", "…")) {
            assertThat(letters.read(StoredText.of(text), 0)).isEqualTo(Legible.asStored(text));
        }
    }

    @Test
    void runsOfOneTextAreReadEachInItsFont() {
        Letters letters = new Letters(List.of(Lettering.VNI));
        StoredText text = new StoredText(
                "Huyện ủy §Çm Hµ Haø",
                List.of(
                        new StoredText.Run(9, Lettering.UNTOLD),
                        new StoredText.Run(12, Lettering.TCVN3),
                        new StoredText.Run(16, Lettering.TCVN3),
                        new StoredText.Run(19, null)));
        assertThat(letters.read(text, 0).text()).isEqualTo("Huyện ủy Đầm Hà Hà");
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, TCVN3",
        ".VnTimeH, TCVN3_CAPITALS",
        ".VnArial NarrowH, TCVN3_CAPITALS",
        ".vntimeh, TCVN3_CAPITALS",
        ".VnTifani Heavy, TCVN3",
        "VNI-Times, VNI",
        "vni-helve-condense, VNI",
        "Times New Roman, UNTOLD",
        "Vnittel, UNTOLD",
        "Arial, UNTOLD"
    })
    void fonts(String name, Lettering lettering) {
        assertThat(Lettering.of(name)).isEqualTo(lettering);
    }

    private static List<Legible> read(List<String> workbook) {
        Letters letters = new Letters(List.of());
        workbook.forEach(text -> letters.look(StoredText.of(text)));
        letters.weigh(() -> workbook.forEach(text -> letters.read(StoredText.of(text), 0)));
        return workbook.stream()
                .map(text -> letters.read(StoredText.of(text), 0))
                .toList();
    }
}
