package vn.tonghop.workbook;

import static java.util.stream.Collectors.groupingBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.DerivedFigures;
import vn.tonghop.consolidation.Ratio;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.fact.Fact;

/**
 * Every figure of a release as tidy CSV: {@code ky,don_vi,chi_tieu,gia_tri,tep,trang,o}.
 *
 * <p>UTF-8 with BOM, RFC 4180 with CRLF. First the committees that have filed, in official order: their figures as filed,
 * each with its cell, then what is derived. Last {@code toan-tinh}: its figures in the form's order, then what is derived.
 * A blank cell is a row with an empty value, a dash 0. A derived figure that does not exist has no row, nor has a
 * committee that has not filed. Percentages have 4 decimals, half up; persons a year and the
 * province's means up to 4.
 */
public final class FiguresCsv {
    private static final String HEAD = "\uFEFFky,don_vi,chi_tieu,gia_tri,tep,trang,o";
    private static final String END = "\r\n";

    /** Where the table of a period lies in its release's folder. */
    public static String file(Period period) {
        return "so-lieu-" + period + ".csv";
    }

    /** Writes the table; the stream is flushed and left open. */
    public void write(Release release, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new Draft(release, writer).write();
        writer.flush();
    }

    /** One table being written. */
    private record Draft(Release release, Writer writer) {

        void write() throws IOException {
            Map<String, List<Fact>> facts = release.facts().stream().collect(groupingBy(Fact::committee));
            writer.write(HEAD + END);
            for (UnitResult committee : release.committees()) {
                if (committee.filed()) {
                    for (Fact fact : facts.getOrDefault(committee.code(), List.of())) {
                        writeFact(fact);
                    }
                    writeDerived(committee.code(), committee);
                }
            }
            for (String code : release.form().indicators().keySet()) {
                write(Registry.PROVINCE, code, rounded(release.province().figure(code)));
            }
            writeDerived(Registry.PROVINCE, release.province());
        }

        private void writeFact(Fact fact) throws IOException {
            String value = plain(fact.value());
            write(fact.committee(), fact.code(), value == null ? "" : value, fact.file(), fact.sheet(), fact.cell());
        }

        private void writeDerived(String code, UnitResult unit) throws IOException {
            for (Map.Entry<String, BigDecimal> figure : DerivedFigures.of(unit).entrySet()) {
                write(code, figure.getKey(), derived(figure.getKey(), figure.getValue()));
            }
        }

        /** Percentages with all their decimals, sums and persons a year with those they need. */
        private static @Nullable String derived(String figure, BigDecimal value) {
            boolean persons = figure.startsWith(DerivedFigures.TERM) || figure.equals(DerivedFigures.PERSONS_A_YEAR);
            return persons ? plain(value) : value.toPlainString();
        }

        /** A figure without a cell of its own; none where it does not exist. */
        private void write(String unit, String figure, @Nullable String value) throws IOException {
            if (value != null) {
                write(unit, figure, value, "", "", "");
            }
        }

        private void write(String unit, String figure, String value, String file, String sheet, String cell)
                throws IOException {
            writer.write(release.period().toString());
            for (String text : List.of(unit, figure)) {
                writer.write("," + new ForeignText(text).inCsv());
            }
            // A number: "-0.5" is no formula.
            writer.write("," + value);
            for (String text : List.of(file, sheet, cell)) {
                writer.write("," + new ForeignText(text).inCsv());
            }
            writer.write(END);
        }

        private static @Nullable String plain(@Nullable BigDecimal value) {
            return value == null ? null : value.stripTrailingZeros().toPlainString();
        }

        private static @Nullable String rounded(@Nullable BigDecimal value) {
            return value == null ? null : plain(Ratio.rounded(value, DerivedFigures.DECIMALS));
        }
    }
}
