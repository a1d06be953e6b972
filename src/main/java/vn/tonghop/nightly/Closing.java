package vn.tonghop.nightly;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import vn.tonghop.committee.Period;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.fact.Releases;
import vn.tonghop.finding.Statement;
import vn.tonghop.report.ProvincialReport;
import vn.tonghop.sheet.Wording;
import vn.tonghop.workbook.SummaryWorkbook;

/** The last words of a run on the console: what was taken, what went back and why, who is missing, where to look. */
final class Closing {
    /** As many names of a period, or files of a kind, as are listed; more are counted. */
    private static final int NAMED = 8;

    private final NightSummary night;
    private final PrintWriter out;

    private Closing(NightSummary night, PrintWriter out) {
        this.night = night;
        this.out = out;
    }

    static void print(NightSummary night, PrintWriter out) {
        Closing closing = new Closing(night, out);
        closing.printCounts();
        night.taken().forEach(closing::printTaken);
        night.returned().forEach(closing::printReturned);
        if (!night.mode().dry() && !night.returned().isEmpty()) {
            out.println("Bản đánh dấu và thông báo của tệp bị trả lại ở output/tra-lai.");
        }
        closing.printWarnings();
        night.idleWithdrawals().forEach(out::println);
        closing.printPassedBy("Trùng: ", night.duplicates());
        closing.printPassedBy("Đã thay: ", night.superseded());
        closing.printPassedBy("Bỏ qua: ", night.outcome().seen().ignored());
        closing.printPassedBy("Hoãn: ", night.outcome().seen().deferred());
        night.waiting().forEach(closing::printWaiting);
        closing.printEmptyHanded();
        closing.printReleases();
    }

    private void printCounts() {
        out.println("Tổng hợp " + night.province() + ", ngày " + Shown.date(night.asOf())
                + (night.mode().dry() ? " (chạy thử, không ghi gì)" : ""));
        out.println("Đã xem " + night.outcome().seen().count() + " tệp (mới "
                + night.outcome().arrivals().count() + ") = "
                + night.states().entrySet().stream()
                        .map(entry -> entry.getKey().label().toLowerCase(Locale.ROOT) + " " + entry.getValue())
                        .collect(joining(" + ")));
    }

    private void printTaken(Period period, List<String> names) {
        out.println("Nhận kỳ " + period.title() + ": "
                + (names.size() > NAMED ? names.size() + " đơn vị" : String.join(", ", names)));
    }

    private void printReturned(NightSummary.Returned file) {
        List<Statement> errors =
                file.statements().stream().filter(Statement::isError).toList();
        out.println("Trả lại: " + (errors.isEmpty() ? file.path() : errors.getFirst()));
        if (errors.size() > 1) {
            out.println("    và " + (errors.size() - 1) + " lỗi khác.");
        }
    }

    private void printPassedBy(String word, List<InputFolder.Passed> paths) {
        paths.stream()
                .limit(NAMED)
                .forEach(passed -> out.println(word + Wording.clean(passed.path()) + " (" + passed.reason() + ")"));
        if (paths.size() > NAMED) {
            out.println("    và " + (paths.size() - NAMED) + " tệp khác, ghi đủ trong output/nhat-ky.");
        }
    }

    private void printWarnings() {
        if (night.warnings() > 0) {
            out.println("Cảnh báo: " + night.warnings() + " ở các báo cáo vừa nhận, nêu ở trang Phát hiện.");
        }
    }

    private void printWaiting(NightSummary.Waiting waiting) {
        out.println((waiting.overdue() ? "Quá hạn, chưa nộp kỳ " : "Chưa nộp kỳ ")
                + waiting.period().title() + " (hạn " + Shown.date(waiting.deadline()) + "): "
                + String.join(", ", waiting.names()));
    }

    private void printEmptyHanded() {
        if (night.isEmptyHanded()) {
            out.println("Lượt này không có báo cáo nào tới, dù vẫn còn đơn vị phải nộp; nếu các đơn vị đã gửi, kiểm tra"
                    + " thư mục input có đúng là nơi nhận tệp không.");
        }
    }

    private void printReleases() {
        List<Releases.Due> released = night.outcome().released();
        if (released.isEmpty()) {
            out.println(nothingReleased());
        } else {
            out.println((night.mode().dry() ? "Sẽ lập: " : "Đã lập: ")
                    + folders(released.stream().map(Releases.Due::period).toList()));
        }
        if (!night.outcome().left().isEmpty()) {
            out.println("Còn phải lập, không thuộc --period: "
                    + folders(night.outcome().left()));
        }
        if (!night.mode().dry() && !released.isEmpty()) {
            Period latest = released.getLast().period();
            out.println("Xem output/" + latest + "/" + ProvincialReport.file(latest)
                    + "; mọi phát hiện ở trang Phát hiện của " + SummaryWorkbook.file(latest)
                    + "; nhật ký ở output/nhat-ky.");
        }
    }

    /** Says no more than is so: files may be deferred, other periods may be due. */
    private String nothingReleased() {
        String releases = "không báo cáo nào "
                + night.mode()
                        .only()
                        .map(period -> "của kỳ " + period.title() + " ")
                        .orElse("") + "phải lập lại.";
        if (night.outcome().launched()) {
            return Character.toUpperCase(releases.charAt(0)) + releases.substring(1);
        }
        int deferred = night.outcome().seen().deferred().size();
        return (deferred == 0
                        ? "Không có gì mới; "
                        : "Chưa nhận thêm gì, " + deferred + " tệp hoãn sẽ xem lại lượt sau; ")
                + releases;
    }

    private static String folders(List<Period> periods) {
        return periods.stream().map(period -> "output/" + period).collect(joining(", "));
    }
}
