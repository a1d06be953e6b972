package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.archive.Sha256;
import vn.tonghop.consolidation.FilingStatus;
import vn.tonghop.consolidation.Release;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Remark;
import vn.tonghop.finding.Listing;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.workbook.Look.Format;
import vn.tonghop.workbook.Look.Tone;

/** {@code Phát hiện}: the findings of each file as they are listed, with the place they are about. */
final class Remarks {
    static final String NAME = "Phát hiện";

    private Remarks() {}

    static Page page(Release release) {
        List<Column> columns = List.of(
                Column.of("TT", 6),
                Column.of("Mức độ", 10),
                Column.of("Đơn vị", 32),
                Column.of("Loại", 20),
                Column.of("Tập tin", 28),
                Column.of("Bản nộp", 10),
                Column.of("Lần nộp", 11),
                Column.of("Trang", 11),
                Column.of("Ô", 7),
                Column.of("Nội dung và cách sửa", 80));
        List<List<Content>> rows = new ArrayList<>();
        Map<Long, Content> versions = versions(release);
        for (Remark remark : listed(release)) {
            Content version = versions.getOrDefault(remark.submission(), Content.blank(Format.ORDINAL));
            rows.add(row(rows.size() + 1, remark, version, release));
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
                                        remark.submission(),
                                        remark.statement().place().file()),
                                none -> new ArrayList<>())
                        .add(remark));
        return files.values().stream()
                .flatMap(remarks -> Listing.of(
                                remarks.stream().map(Remark::statement).toList())
                        .stream()
                        .map(statement -> new Remark(
                                remarks.getFirst().committee(),
                                remarks.getFirst().submission(),
                                remarks.getFirst().state(),
                                statement)))
                .toList();
    }

    private static long count(Release release, Severity severity) {
        return release.remarks().stream()
                .filter(remark -> remark.statement().severity() == severity)
                .count();
    }

    /** Submission → its number; with the first digits of its sha256 where another file bears name and number too. */
    private static Map<Long, Content> versions(Release release) {
        List<Filing> filings =
                release.filings().stream().flatMap(FilingStatus::filings).toList();
        Map<Long, Content> versions = new HashMap<>();
        for (Filing filing : filings) {
            boolean told = filings.stream()
                    .noneMatch(other -> other.submission() != filing.submission()
                            && other.file().equals(filing.file())
                            && other.number() == filing.number());
            versions.put(
                    filing.submission(),
                    told && filing.number() > 0
                            ? Content.ordinal(filing.number())
                            : Content.centred(told ? "không rõ" : number(filing)));
        }
        return versions;
    }

    private static String number(Filing filing) {
        return (filing.number() == 0 ? "không rõ" : filing.number()) + " (" + Sha256.shortened(filing.sha256()) + ")";
    }

    private static List<Content> row(int number, Remark remark, Content version, Release release) {
        Statement statement = remark.statement();
        Place place = statement.place();
        return List.of(
                Content.ordinal(number),
                Content.words(statement.severity().label()).toned(statement.isError() ? Tone.BAD : Tone.PLAIN),
                Content.words(release.name(remark.committee())),
                Content.words(statement.kind()),
                Content.words(place.file()),
                Content.words(remark.state().label()),
                version,
                Content.words(place.sheet()),
                Content.words(place.cell()),
                Content.words(statement.message()));
    }
}
