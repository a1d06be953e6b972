package vn.tonghop.nightly;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.archive.Sha256;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.DerivedFigures;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.fact.Facts;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Filings;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;
import vn.tonghop.submission.Figure;

/** The way of filed figures back to their cells: a line a committee, and their sum where there are several. */
final class FigureTrail {
    private final Filings filings;
    private final Facts facts;
    private final Templates templates;
    private final PrintWriter out;

    FigureTrail(Nightfall night, PrintWriter out) {
        this.filings = night.stored().filings();
        this.facts = night.stored().facts();
        this.templates = night.templates();
        this.out = out;
    }

    /** Prints a figure of some committees; who has not filed is told. */
    void print(Period period, String code, Collection<String> committees) {
        List<String> lines = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        int filed = 0;
        for (String committee : committees) {
            Filing filing = filings.inForce(committee, period).orElse(null);
            Figure figure = filing == null ? null : facts.figures(filing).get(code);
            filed += filing == null ? 0 : 1;
            if (figure != null && figure.value() != null) {
                values.add(figure.value());
            }
            lines.add("  " + name(committee) + ": " + line(filing, figure));
        }
        Optional<Indicator> indicator =
                templates.forms().validFor(period).map(form -> form.indicators().get(code));
        out.println(code + indicator.map(known -> " (" + known.label() + ")").orElse("") + ", kỳ " + period.title()
                + (lines.size() == 1 ? "" : " (" + filed + "/" + lines.size() + " đơn vị)"));
        lines.forEach(out::println);
        // A mean does not sum over units, and of nobody's figures there is no sum.
        boolean sums = indicator.map(known -> known.kind() != Kind.MEAN).orElse(true);
        if (sums && !values.isEmpty() && lines.size() > 1) {
            out.println(
                    "  Cộng: " + shown(values.stream().reduce(BigDecimal::add).orElseThrow()));
        }
    }

    private String name(String committee) {
        Registry registry = templates.registry();
        return registry.get(committee).name();
    }

    private String line(@Nullable Filing filing, @Nullable Figure figure) {
        if (filing == null) {
            return "chưa nộp";
        }
        String file = filings.path(filing.submission());
        if (figure == null) {
            return "không có trong tệp " + file;
        }
        String value = figure.value() == null ? "để trống" : shown(figure.value());
        return value + "  ←  " + file + ", " + figure.place().within() + " (lần nộp " + filing.number() + ", nhận ngày "
                + Shown.date(filing.filedOn()) + ", sha256 " + Sha256.shortened(filing.sha256()) + "…)";
    }

    private static String shown(BigDecimal value) {
        return Shown.number(value, DerivedFigures.DECIMALS);
    }
}
