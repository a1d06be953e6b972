package vn.tonghop.nightly;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.fact.Filing;
import vn.tonghop.submission.Figure;

/** The way of a figure back to its cells, a line a committee, and their sum where there are several. */
final class FigureTrail {
    private final List<String> lines = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private int filed;

    void add(Committee committee, @Nullable Filing filing, @Nullable Figure figure) {
        if (filing == null) {
            lines.add(committee.name() + ": chưa nộp");
            return;
        }
        filed++;
        if (figure == null) {
            lines.add(committee.name() + ": không có trong tệp " + filing.file());
            return;
        }
        BigDecimal value = figure.value();
        if (value != null) {
            sum = sum.add(value);
        }
        lines.add(committee.name() + ": " + (value == null ? "để trống" : value.toPlainString()) + "  ←  "
                + figure.place() + "  (lần nộp " + filing.number() + ", nhận ngày " + filing.filedOn() + ", sha256 "
                + filing.sha256() + ")");
    }

    /** @param adds whether the figure sums over units; a mean does not, and of nobody's figures there is no sum */
    void print(Period period, String code, boolean adds, PrintWriter out) {
        out.println(code + ", kỳ " + period.title() + " (" + filed + "/" + lines.size() + " đơn vị)");
        lines.forEach(line -> out.println("  " + line));
        if (adds && filed > 0 && lines.size() > 1) {
            out.println("  Cộng: " + sum.toPlainString());
        }
    }
}
