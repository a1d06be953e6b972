package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.fact.Returned;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.report.PdfPlaces.Letter;

/** Every kind of document as it lies on paper: Hướng dẫn 36-HD/VPTW to the millimetre, PDF/A-1b. */
class LayoutTest {
    private static final Path REPORTS = Path.of("templates/reports");
    private static final String REGULAR = "LiberationSerif";

    @Test
    void theFaceOfThePartyDocument() throws IOException {
        List<Letter> letters = PdfPlaces.letters(ProvincialReportTest.print(SampleRelease.article()));

        assertSet(letters, "TỈNH ỦY QUẢNG NINH", REGULAR, 14);
        assertSet(letters, "BAN TỔ CHỨC", REGULAR + "-Bold", 14);
        assertSet(letters, "-BC/BTCTU", REGULAR, 14);
        assertSet(letters, "ĐẢNG CỘNG SẢN VIỆT NAM", REGULAR + "-Bold", 15);
        assertSet(letters, "Hạ Long, ngày 05 tháng 10 năm 2019", REGULAR + "-Italic", 14);
        assertSet(letters, "BÁO CÁO", REGULAR + "-Bold", 16);
        assertSet(letters, "kết quả công tác kết nạp đảng viên 9 tháng năm 2019", REGULAR + "-Bold", 14);
        assertSet(letters, "Căn cứ báo cáo thống kê", REGULAR, 14);
        assertSet(letters, "Nơi nhận:", REGULAR, 14);
        assertSet(letters, "- Lãnh đạo Ban", REGULAR, 12);
        assertSet(letters, "K/T TRƯỞNG BAN", REGULAR + "-Bold", 14);
        List<Letter> parent = PdfPlaces.find(letters, "TỈNH ỦY QUẢNG NINH");
        assertThat(parent.getFirst().baseline()).isBetween(22f, 26f);
        assertThat(middle(parent)).isCloseTo(middle(PdfPlaces.find(letters, "BAN TỔ CHỨC")), within(0.3f));
        assertThat(middle(PdfPlaces.find(letters, "BÁO CÁO"))).isCloseTo((30 + 195) / 2f, within(0.3f));
        assertThat(PdfPlaces.find(letters, "Nơi nhận:").getFirst().left()).isCloseTo(30, within(0.3f));
        assertThat(middle(PdfPlaces.find(letters, "K/T TRƯỞNG BAN"))).isBetween(140f, 165f);
        // the first line of a paragraph is drawn in, its others begin at the margin
        assertThat(PdfPlaces.find(letters, "Căn cứ báo cáo thống kê").getFirst().left())
                .isCloseTo(42.7f, within(0.3f));
    }

    @Test
    void thePageNumberStandsInTheMiddleOfTheUpperMarginFromPageTwo() throws IOException {
        List<Letter> letters = PdfPlaces.letters(ProvincialReportTest.print(SampleRelease.article()));
        Map<Integer, List<Letter>> above =
                letters.stream().filter(letter -> letter.baseline() < 18).collect(Collectors.groupingBy(Letter::page));

        assertThat(above).doesNotContainKey(1).hasSize(letters.getLast().page() - 1);
        above.forEach((page, number) -> {
            assertThat(number.stream().map(Letter::text).collect(Collectors.joining()))
                    .isEqualTo("" + page);
            float centre = number.getFirst().landscape() ? 297 / 2f : (30 + 195) / 2f;
            assertThat(middle(number)).isCloseTo(centre, within(0.5f));
            assertThat(number.getFirst().size()).isCloseTo(14, within(0.1f));
        });
    }

    @Test
    void nothingLeavesTheMarginsAndNothingLiesOverAnother() throws IOException {
        for (Map.Entry<String, byte[]> document : everyKind().entrySet()) {
            List<Letter> letters = seen(PdfPlaces.letters(document.getValue()));
            assertThat(letters).as(document.getKey()).hasSizeGreaterThan(500).allSatisfy(letter -> {
                assertThat(letter.left()).isGreaterThan(letter.landscape() ? 19.8f : 29.8f);
                assertThat(letter.right()).isLessThan(letter.landscape() ? 277.3f : 195.3f);
                assertThat(letter.baseline()).isLessThan(letter.landscape() ? 195.3f : 277.3f);
            });
            assertThat(overlaps(letters)).as(document.getKey()).isEmpty();
        }
    }

    /** Without the first line of a page where the renderer has set it below the page before too: nobody sees it there. */
    private static List<Letter> seen(List<Letter> letters) {
        return letters.stream()
                .filter(letter -> letter.baseline() < (letter.landscape() ? 195.3f : 277.3f)
                        || letters.stream().noneMatch(other -> isSameOverleaf(letter, other)))
                .toList();
    }

    private static boolean isSameOverleaf(Letter letter, Letter other) {
        return other.page() == letter.page() + 1
                && other.text().equals(letter.text())
                && Math.abs(other.left() - letter.left()) < 0.1;
    }

    private static List<String> overlaps(List<Letter> letters) {
        List<String> overlaps = new ArrayList<>();
        letters.stream().collect(Collectors.groupingBy(Letter::page)).forEach((page, all) -> {
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    if (all.get(i).covers(all.get(j))) {
                        overlaps.add(all.get(i) + " and " + all.get(j));
                    }
                }
            }
        });
        return overlaps;
    }

    @Test
    void everyKindOfDocumentIsPdfA1bWithItsTitleAndEveryLetter() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (Map.Entry<String, byte[]> document : everyKind().entrySet()) {
            try (PDFAParser parser = Foundries.defaultInstance()
                            .createParser(new ByteArrayInputStream(document.getValue()), PDFAFlavour.PDFA_1_B);
                    PDFAValidator validator =
                            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
                assertThat(validator.validate(parser).isCompliant())
                        .as(document.getKey())
                        .isTrue();
            }
            assertThat(PdfText.of(document.getValue()))
                    .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "TỈNH ỦY QUẢNG NINH", "tháng 10 năm 2019")
                    .doesNotContain("\uFFFD", "null");
        }
    }

    /** Reports of awkward provinces, letters of every kind, notices. */
    private static Map<String, byte[]> everyKind() throws IOException {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (Map.Entry<String, SampleRelease> report : SampleRelease.awkward().entrySet()) {
            if (!report.getKey().startsWith("800")) {
                documents.put(report.getKey(), ProvincialReportTest.print(report.getValue()));
            }
        }
        Feedback feedback = new Feedback(REPORTS);
        for (FeedbackText text : FeedbackText.of(Letters.everyKind().release())) {
            documents.put(text.committee(), Letters.print(feedback, text));
        }
        documents.put("notice", notice(true));
        documents.put("notice to whoever sent it", notice(false));
        return documents;
    }

    private static byte[] notice(boolean known) throws IOException {
        Optional<Committee> committee = Optional.of(
                        new Committee("MONG_CAI", "Thành ủy Móng Cái", List.of(), "", null, null))
                .filter(one -> known);
        LocalDate day = LocalDate.of(2019, 10, 5);
        Returned returned = new Returned(
                1,
                "ab".repeat(32),
                "Mong Cai 9T.xlsx",
                committee.map(Committee::code),
                Optional.of(Period.get("2019-09")).filter(one -> known),
                2,
                Optional.of(1).filter(one -> known),
                3,
                day,
                day,
                "x");
        List<Statement> statements = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            statements.add(new Statement(
                    "B1-02",
                    "x",
                    Severity.ERROR,
                    Place.of("Mong Cai 9T.xlsx", "Biểu 1", "C" + i),
                    "1.B = 58 nhưng 1.B1 + 1.B2 + 1.B3 = 57 (lệch 1). Kiểm tra lại các dòng kết nạp, chuyển đến."));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReturnNotice(REPORTS)
                .print(
                        new NoticeText(
                                returned,
                                statements,
                                committee,
                                Optional.of(day).filter(one -> known),
                                known),
                        SampleRelease.SETTINGS,
                        out);
        return out.toByteArray();
    }

    private static void assertSet(List<Letter> letters, String words, String font, float size) {
        assertThat(PdfPlaces.find(letters, words)).as(words).allSatisfy(letter -> {
            assertThat(letter.font()).isEqualTo(font);
            assertThat(letter.size()).isCloseTo(size, within(0.1f));
        });
    }

    private static float middle(List<Letter> letters) {
        return (letters.getFirst().left() + letters.getLast().right()) / 2;
    }
}
