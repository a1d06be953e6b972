package vn.tonghop.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.fact.Returned;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.Listing;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;

/**
 * All that the notice of a returned file says, as its template calls it.
 *
 * @param statements everything found in the file
 * @param committee whose it is, where that is known
 * @param due the last day to file for its period
 * @param marked whether a marked copy goes with it
 */
public record NoticeText(
        Returned returned,
        List<Statement> statements,
        Optional<Committee> committee,
        Optional<LocalDate> due,
        boolean marked) {
    /** So many rows fill two pages. */
    private static final int SHOWN = 20;

    /** A row of the table. */
    public record Row(String severity, String place, String message) {}

    /** What is sent back: {@code báo cáo thống kê 9 tháng năm 2019 của Thành ủy Móng Cái}. */
    public String subject() {
        return "báo cáo thống kê"
                + returned.period().map(Period::title).map(title -> " " + title).orElse("")
                + committee.map(Committee::name).map(name -> " của " + name).orElse("");
    }

    public String addressee() {
        return committee.map(Committee::name).orElse("đơn vị gửi tệp");
    }

    public String file() {
        return returned.file();
    }

    public String version() {
        return returned.version();
    }

    /** Whether anything in it could be read that says what it is: of another one no number is known either. */
    public boolean told() {
        return committee.isPresent() || returned.period().isPresent();
    }

    /** The number that the mended file has to bear. */
    public int next() {
        return returned.next();
    }

    public String filedOn() {
        return Shown.date(returned.filedOn());
    }

    /** The version that is in force meanwhile; null where there is none or nobody knows whose file it is. */
    public @Nullable Integer inForce() {
        return returned.inForce().orElse(null);
    }

    /** Whether the committee has nothing at all in the period's figures. */
    public boolean nothingInForce() {
        return returned.inForce().isEmpty()
                && committee.isPresent()
                && returned.period().isPresent();
    }

    public @Nullable String deadline() {
        return due.map(Shown::date).orElse(null);
    }

    /** The marked copy's name. */
    public String copy() {
        String path = returned.path();
        return path.substring(path.lastIndexOf('/') + 1) + ".xlsx";
    }

    /** Whether the office itself has withdrawn it. */
    public boolean withdrawn() {
        return statements.stream().anyMatch(statement -> statement.code().equals(FileFinding.Withdrawn.CODE));
    }

    /** {@code 2 lỗi và 1 cảnh báo}. */
    public String counts() {
        return Stream.of(Severity.ERROR, Severity.WARNING)
                .filter(severity -> Listing.count(statements, severity) > 0)
                .map(severity -> Shown.count(BigDecimal.valueOf(Listing.count(statements, severity))) + " "
                        + severity.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" và "));
    }

    /** The first findings, the worst first. */
    public List<Row> rows() {
        return Listing.worstFirst(statements).stream()
                .limit(SHOWN)
                .map(statement ->
                        new Row(statement.severity().label(), statement.place().within(), statement.message()))
                .toList();
    }

    /** How many findings do not stand in the table; null where all do. */
    public @Nullable String others() {
        int others = statements.size() - SHOWN;
        return others > 0 ? Shown.count(BigDecimal.valueOf(others)) : null;
    }

    /** Its file: what a log may show. */
    @Override
    public String toString() {
        return "notice of " + returned.path();
    }
}
