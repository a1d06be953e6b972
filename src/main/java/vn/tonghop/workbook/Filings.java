package vn.tonghop.workbook;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.consolidation.FilingStatus;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.fact.Filing;
import vn.tonghop.workbook.Look.Format;
import vn.tonghop.workbook.Look.Tone;

/** {@code Nộp báo cáo}: who has filed when, in which version, and what went back. */
final class Filings {
    static final String NAME = "Nộp báo cáo";

    private Filings() {}

    static Page page(Release release) {
        List<Column> columns = List.of(
                Column.of("TT", 5),
                Column.of("Đơn vị", 32),
                Column.of("Mã đơn vị", 18),
                Column.of("Tình trạng", 17),
                Column.of("Ngày nộp", 11),
                Column.of("Nộp lần đầu", 11),
                Column.of("Hạn nộp", 11),
                Column.of("Lần nộp", 8),
                Column.of("Tập tin", 34),
                Column.of("Bản đã trả lại", 40));
        List<List<Content>> rows = new ArrayList<>();
        for (FilingStatus status : release.filings()) {
            rows.add(row(rows.size() + 1, status));
        }
        return Page.landscape(
                NAME,
                Captions.of(release, "Tình hình nộp báo cáo"),
                2,
                Table.of("", columns, rows).withFilter());
    }

    private static List<Content> row(int number, FilingStatus status) {
        Filing filing = status.inForce();
        return List.of(
                Content.ordinal(number),
                Content.words(status.name()),
                Content.words(status.committee()),
                Content.centred(status.punctuality().label())
                        .toned(
                                switch (status.punctuality()) {
                                    case ON_TIME, ADDED, FILED -> Tone.PLAIN;
                                    case LATE, OVERDUE -> Tone.BAD;
                                    case AWAITED -> Tone.FAINT;
                                }),
                Content.day(filing == null ? null : filing.filedOn()),
                Content.day(status.firstTaken()),
                Content.day(status.deadline()),
                filing == null ? Content.blank(Format.ORDINAL) : Content.ordinal(filing.number()),
                Content.words(filing == null ? "" : filing.file()),
                Content.words(status.returned().stream().map(Filings::returned).collect(joining("\n"))));
    }

    private static String returned(Filing filing) {
        return Shown.capitalised(filing.version()) + ", ngày " + Shown.date(filing.filedOn()) + ": " + filing.file();
    }
}
