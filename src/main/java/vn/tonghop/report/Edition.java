package vn.tonghop.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.form.Form;
import vn.tonghop.form.Meaning;

/**
 * What is in force for a period, and the documents that say it.
 *
 * @param asOf the date its release bears
 * @param files of the release, below its folder; none where it has not been written as it has to be
 */
public record Edition(
        Period period, LocalDate asOf, Form form, Registry registry, UnitResult province, Collection<String> files) {

    public String code() {
        return period.toString();
    }

    public String title() {
        return period.title();
    }

    /** With a capital, as a line begins. */
    public String titled() {
        return Shown.capitalised(period.title());
    }

    public String dated() {
        return Shown.date(asOf);
    }

    public String coverage() {
        return province.coverage().toString();
    }

    public YearWords year() {
        return new YearWords(period, province.year());
    }

    /** Since the term began; null where no term contains the year. */
    public @Nullable TermWords term() {
        return province.term() == null ? null : new TermWords(province.term());
    }

    public String closing() {
        return figure(Meaning.CLOSING);
    }

    public String organisations() {
        return figure(Meaning.ORGANISATIONS);
    }

    public String branches() {
        return figure(Meaning.BRANCHES);
    }

    private String figure(Meaning meaning) {
        return Cells.count(province.figure(form.code(meaning)));
    }

    /** Whether its documents are there. */
    public boolean isWritten() {
        return !files.isEmpty();
    }

    public @Nullable Link report() {
        return find("Báo cáo (PDF)", file -> !file.contains("/") && file.endsWith(".pdf"));
    }

    public @Nullable Link workbook() {
        return find("Bảng tổng hợp (Excel)", file -> !file.contains("/") && file.endsWith(".xlsx"));
    }

    public @Nullable Link figures() {
        return find("Số liệu (CSV)", file -> !file.contains("/") && file.endsWith(".csv"));
    }

    /** The report, the workbook and the figures, as far as they are there. */
    public List<Link> documents() {
        return Stream.of(report(), workbook(), figures())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The letter to a committee; null where there is none. */
    public @Nullable Link letter(String committee) {
        return find(
                registry.find(committee).map(Committee::name).orElse(committee),
                file -> file.startsWith("don-vi/" + committee + "/"));
    }

    /** The letters to the committees, in official order. */
    public List<Link> letters() {
        return registry.committees().keySet().stream()
                .map(this::letter)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Link find(String name, Predicate<String> wanted) {
        return files.stream()
                .filter(wanted)
                .findFirst()
                .map(file -> new Link(name, period + "/" + file))
                .orElse(null);
    }
}
