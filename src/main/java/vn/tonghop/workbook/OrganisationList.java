package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.tonghop.consolidation.Organisations;
import vn.tonghop.consolidation.Release;
import vn.tonghop.fact.OrganisationFact;
import vn.tonghop.form.FormSheet.Listing;
import vn.tonghop.form.ListColumn;
import vn.tonghop.submission.Organisation;
import vn.tonghop.workbook.Look.Format;
import vn.tonghop.workbook.Look.Tone;

/** {@code Cơ sở}: grassroots organisations, those with candidates and no admission first. */
final class OrganisationList {
    static final String NAME = "Cơ sở";

    private final Release release;
    private final List<ListColumn> asked;

    private OrganisationList(Release release) {
        this.release = release;
        this.asked = release.form().organisationList().map(Listing::columns).orElse(List.of()).stream()
                .filter(column -> column.type() != ListColumn.Type.IGNORED)
                .toList();
    }

    static Page page(Release release) {
        return new OrganisationList(release).page();
    }

    private Page page() {
        List<Column> columns =
                new ArrayList<>(List.of(Column.of("TT", 5), Column.of("Lưu ý", 13), Column.of("Đơn vị", 27)));
        asked.forEach(column -> columns.add(Column.of(column.name(), width(column))));
        columns.add(Column.of("Tập tin", 24));
        columns.add(Column.of("Trang", 8));
        columns.add(Column.of("Dòng", 6));
        long idle = release.organisations().stream()
                .filter(fact -> Organisations.isIdle(fact.organisation(), release.form()))
                .count();
        Table table = Table.of("", columns, this::rows).withFilter();
        return Page.landscape(
                NAME,
                Captions.of(
                        release,
                        "Tổ chức cơ sở đảng",
                        "Có " + idle + " trong " + release.organisations().size()
                                + " tổ chức cơ sở đảng có nguồn nhưng chưa kết nạp trong kỳ; xếp trước, ghi ở cột Lưu ý."),
                3,
                table);
    }

    private static double width(ListColumn column) {
        return switch (column.type()) {
            case TEXT -> 22;
            case CHOICE ->
                column.choices().values().stream()
                        .mapToDouble(label -> Math.min(18, Math.max(10, label.length())))
                        .max()
                        .orElse(10);
            case COUNT -> 8.5;
            default -> 12;
        };
    }

    private Iterator<List<Content>> rows() {
        Iterator<OrganisationFact> facts = release.organisations().iterator();
        return new Iterator<>() {
            private int number;

            @Override
            public boolean hasNext() {
                return facts.hasNext();
            }

            @Override
            public List<Content> next() {
                return row(++number, facts.next());
            }
        };
    }

    private List<Content> row(int number, OrganisationFact fact) {
        Organisation organisation = fact.organisation();
        List<Content> row = new ArrayList<>(List.of(
                Content.ordinal(number),
                Organisations.isIdle(organisation, release.form())
                        ? Content.words("có nguồn, chưa kết nạp").toned(Tone.BAD)
                        : Content.blank(Format.TEXT),
                Content.words(release.name(fact.committee()))));
        for (ListColumn column : asked) {
            row.add(
                    column.type() == ListColumn.Type.COUNT
                            ? Content.count(organisation.count(column.key()))
                            : Content.words(text(column, organisation)));
        }
        row.add(Content.words(fact.file()));
        row.add(Content.words(organisation.sheet()));
        row.add(Content.count(organisation.row()));
        return row;
    }

    private static String text(ListColumn column, Organisation organisation) {
        String text = organisation.text(column.key());
        return column.choices().getOrDefault(text, text);
    }
}
