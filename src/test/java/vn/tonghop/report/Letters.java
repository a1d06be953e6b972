package vn.tonghop.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.committee.Target.Kind;

/**
 * Prints reports of awkward provinces and feedback of every kind into a folder, to be looked at, or measures what a letter of two pages costs in processor time.
 *
 * <p>Arguments: a folder, or {@code measure}.
 */
public final class Letters {
    private static final int UNITS = 300;

    private Letters() {}

    public static void main(String[] arguments) throws IOException {
        Feedback feedback = new Feedback(Path.of("templates/reports"));
        if (arguments[0].equals("measure")) {
            measure(feedback);
            return;
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, SampleRelease> kind : SampleRelease.awkward().entrySet()) {
            Files.write(folder.resolve(kind.getKey() + ".pdf"), ProvincialReportTest.print(kind.getValue()));
        }
        for (SampleRelease release : List.of(everyKind(), firstPeriod())) {
            for (FeedbackText text : FeedbackText.of(release.release())) {
                Files.write(folder.resolve(text.committee() + ".pdf"), print(feedback, text));
            }
        }
    }

    /** A clean unit, one ahead and one behind, warned, returned, replaced, missing, with a long name. */
    static SampleRelease everyKind() {
        SampleRelease release = SampleRelease.of("2019-09")
                .haLong()
                .superseding()
                .copied("2019-09/Ha Long (ban sao).xlsx")
                .mongCai()
                .resubmissionReturned(2)
                .missing("CO_TO", "Huyện ủy Cô Tô")
                .returned("BA_CHE", "Huyện ủy Ba Chẽ")
                .committee(
                        "UONG_BI",
                        "Thành ủy Uông Bí",
                        SampleRelease.target("UONG_BI", Kind.TY_LE_NAM, "3", "3", ""),
                        129,
                        7044,
                        new int[] {180, 190, 192, 186},
                        3)
                .committee(
                        "CONG_AN",
                        "Đảng ủy Công an tỉnh",
                        SampleRelease.target("CONG_AN", Kind.KHOANG_TY_LE_NAM, "3", "4", ""),
                        102,
                        2324,
                        new int[] {95, 96, 101, 101},
                        0)
                .committee(
                        "DAI",
                        "Đảng bộ Liên cơ quan quản lý các khu công nghiệp, khu kinh tế cửa khẩu và các đơn vị sự nghiệp"
                                + " công lập của tỉnh, thành phố",
                        null,
                        1_234_567,
                        9_876_543,
                        new int[] {1_000_000, 1_000_000, 1_000_000, 1_000_000},
                        0);
        String jump =
                "1.B1 = 129 nhưng cùng kỳ năm trước là 30, gấp hơn 3 lần. Kiểm tra lại; nếu đúng thì không phải gửi"
                        + " lại.";
        for (int i = 0; i < 12; i++) {
            release.warning("UONG_BI", jump);
        }
        for (int i = 0; i < 45; i++) {
            release.error("BA_CHE", "1.B = 58 nhưng 1.B1 + 1.B2 + 1.B3 = 57 (lệch 1). Kiểm tra lại các dòng kết nạp.");
        }
        return release.error("MONG_CAI", "1.B = 58 nhưng 1.B1 + 1.B2 + 1.B3 = 57 (lệch 1). Kiểm tra lại.");
    }

    private static SampleRelease firstPeriod() {
        return SampleRelease.of("2019-03")
                .withoutLastYear()
                .withoutTerm()
                .withoutTargets()
                .committee("KY_DAU", "Thị ủy Quảng Yên", null, 12, 7000, new int[] {1, 2, 3, 4}, 0);
    }

    static byte[] print(Feedback feedback, FeedbackText text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        feedback.of(text).print(text.dated(), out);
        return out.toByteArray();
    }

    /** What a letter of two pages costs, warm. */
    public static void measure() throws IOException {
        measure(new Feedback(Path.of("templates/reports")));
    }

    private static void measure(Feedback feedback) throws IOException {
        SampleRelease release = SampleRelease.of("2019-09");
        for (int i = 0; i < UNITS; i++) {
            release.committee("XA" + i, "Đảng ủy xã số " + i, null, 9 + i, 900 + i, new int[] {1, 2, 3, 4}, 1);
            for (int warnings = 0; warnings < 12; warnings++) {
                release.warning("XA" + i, "1.B1 = 9, gấp hơn 3 lần cùng kỳ năm trước. Kiểm tra lại.");
            }
        }
        List<FeedbackText> texts = FeedbackText.of(release.release());
        for (int round = 0; round < 4; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (FeedbackText text : texts) {
                print(feedback, text);
            }
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            System.out.printf(Locale.ROOT, "a letter of two pages: %.1f ms%n", spent / 1e6 / texts.size());
        }
    }
}
