package vn.tonghop.workbook;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import vn.tonghop.consolidation.Release;
import vn.tonghop.fact.Fact;
import vn.tonghop.form.Indicator;
import vn.tonghop.submission.Entry;
import vn.tonghop.workbook.Look.Format;
import vn.tonghop.workbook.Look.Tone;

/** {@code Nguồn số liệu}: every figure in force and the cell it was read from. */
final class Sources {
    static final String NAME = "Nguồn số liệu";

    private final Release release;

    private Sources(Release release) {
        this.release = release;
    }

    static Page page(Release release) {
        List<Column> columns = List.of(
                Column.of("Đơn vị", 32),
                Column.of("Mã đơn vị", 18),
                Column.of("Mã số", 13),
                Column.of("Tiêu chí", 52),
                Column.of("Giá trị", 11),
                Column.of("Cách ghi", 21),
                Column.of("Tập tin", 32),
                Column.of("Trang", 11),
                Column.of("Ô", 7));
        return Page.landscape(
                NAME,
                Captions.of(
                        release,
                        "Nguồn số liệu",
                        "Mỗi dòng là một số liệu đang dùng và ô đã ghi số liệu đó. Để trống không phải là số 0."),
                1,
                Table.of("", columns, new Sources(release)::rows).withFilter());
    }

    /** Committee's code → where its figures begin. */
    static Map<String, String> beginnings(Release release) {
        Map<String, String> beginnings = new HashMap<>();
        int row = page(release).firstRow();
        for (Fact fact : release.facts()) {
            beginnings.putIfAbsent(fact.committee(), Ref.quoted(NAME) + "!" + Ref.here(row, 0));
            row++;
        }
        return beginnings;
    }

    private Iterator<List<Content>> rows() {
        return release.facts().stream().map(this::row).iterator();
    }

    private List<Content> row(Fact fact) {
        Indicator indicator = release.form().indicators().get(fact.code());
        return List.of(
                Content.words(release.name(fact.committee())),
                Content.words(fact.committee()),
                Content.words(fact.code()),
                Content.words(indicator == null ? "" : indicator.label()),
                Content.number(fact.value(), indicator == null ? Format.COUNT : FormSheets.format(indicator)),
                entry(fact.entry()),
                Content.words(fact.file()),
                Content.words(fact.sheet()),
                Content.words(fact.cell()));
    }

    private static Content entry(Entry entry) {
        return switch (entry) {
            case NUMBER -> Content.centred("số");
            case ZERO -> Content.centred("0");
            case NONE -> Content.centred("gạch ngang/không có");
            case BLANK -> Content.centred("để trống").toned(Tone.FAINT);
        };
    }
}
