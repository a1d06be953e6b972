package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.consolidation.Release;
import vn.tonghop.fact.Remark;
import vn.tonghop.finding.Listing;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.workbook.Look.Tone;

/** {@code Phát hiện}: the findings of each file as they are listed, with the place they are about. */
final class Remarks {
    static final String NAME = "Phát hiện";

    private Remarks() {}

    static Page page(Release release) {
        List<Column> columns = List.of(
                Column.of("TT", 6),
                Column.of("Mức độ", 10),
                Column.of("Đơn vị", 30),
                Column.of("Loại", 20),
                Column.of("Tập tin", 28),
                Column.of("Bản nộp", 10),
                Column.of("Trang", 11),
                Column.of("Ô", 7),
                Column.of("Nội dung và cách sửa", 80));
        List<List<Content>> rows = new ArrayList<>();
        for (Remark remark : listed(release)) {
            rows.add(row(rows.size() + 1, remark, release));
        }
        return Page.landscape(
                NAME,
                Captions.of(
                        release,
                        "Phát hiện khi kiểm tra",
                        "Lỗi: " + count(release, Severity.ERROR) + "; cảnh báo: " + count(release, Severity.WARNING)
                                + "; ghi chú: " + count(release, Severity.NOTE) + "."),
                3,
                Table.of("", columns, rows).withFilter());
    }

    private static List<Remark> listed(Release release) {
        Map<List<?>, List<Remark>> files = new LinkedHashMap<>();
        release.remarks()
                .forEach(remark -> files.computeIfAbsent(
                                List.of(
                                        remark.committee(),
                                        remark.state(),
                                        remark.statement().place().file()),
                                none -> new ArrayList<>())
                        .add(remark));
        return files.values().stream()
                .flatMap(remarks -> Listing.of(
                                remarks.stream().map(Remark::statement).toList())
                        .stream()
                        .map(statement -> new Remark(
                                remarks.getFirst().committee(),
                                remarks.getFirst().state(),
                                statement)))
                .toList();
    }

    private static long count(Release release, Severity severity) {
        return release.remarks().stream()
                .filter(remark -> remark.statement().severity() == severity)
                .count();
    }

    private static List<Content> row(int number, Remark remark, Release release) {
        Statement statement = remark.statement();
        Place place = statement.place();
        return List.of(
                Content.ordinal(number),
                Content.words(statement.severity().label()).toned(statement.isError() ? Tone.BAD : Tone.PLAIN),
                Content.words(Names.of(release, remark.committee())),
                Content.words(statement.kind()),
                Content.words(place.file()),
                Content.words(remark.state().label()),
                Content.words(place.sheet()),
                Content.words(place.cell()),
                Content.words(statement.message()));
    }
}
