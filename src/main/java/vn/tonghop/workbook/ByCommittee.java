package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;
import vn.tonghop.workbook.Look.Format;
import vn.tonghop.workbook.Look.Tone;

/** {@code Theo đơn vị}: a row a committee, a column a code, totals as live formulas. */
final class ByCommittee {
    static final String NAME = "Theo đơn vị";
    private static final int FIRST_CODE = 4;
    private static final int FROZEN = 2;
    /** Characters of a printed page's width. */
    private static final double PAPER = 224;

    private final Release release;
    private final List<Indicator> indicators;
    private final Map<String, String> sources;

    private ByCommittee(Release release) {
        this.release = release;
        this.indicators = List.copyOf(release.form().indicators().values());
        this.sources = Sources.beginnings(release);
    }

    static Page page(Release release) {
        return new ByCommittee(release).page();
    }

    private Page page() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("TT", 5), Column.of("Đơn vị", 32), Column.of("Mã đơn vị", 18), Column.of("Tình trạng", 10)));
        for (Indicator indicator : indicators) {
            columns.add(Column.of(indicator.code(), width(indicator)).labelled(indicator.label()));
        }
        List<List<Content>> rows = new ArrayList<>();
        for (UnitResult committee : release.committees()) {
            rows.add(row(rows.size() + 1, committee));
        }
        Table table = Table.of("", columns, rows)
                .closedBy(List.of(totals(), coverages()))
                .withFilter();
        return Page.landscape(
                        NAME,
                        Captions.of(
                                release,
                                "Số liệu theo đơn vị",
                                "Bấm vào tên đơn vị để xem từng số liệu lấy từ ô nào. Ô trống: đơn vị chưa nộp hoặc để trống; không phải số 0. Dòng toàn tỉnh cộng các đơn vị"
                                        + " có số liệu, số bình quân tính theo trọng số; dòng cuối là số đơn vị có số"
                                        + " liệu của từng cột."),
                        FROZEN,
                        table)
                .inSections(sections(columns));
    }

    /** Where printed pages begin: at each sheet of the form, and within it at the row that the paper no longer takes. */
    private List<Integer> sections(List<Column> columns) {
        List<Integer> sections = new ArrayList<>();
        double used =
                columns.stream().limit(FIRST_CODE).mapToDouble(Column::width).sum();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            boolean startsRow = i > 0 && !indicators.get(i - 1).row().equals(indicator.row());
            boolean startsSheet = i > 0 && !indicators.get(i - 1).sheet().equals(indicator.sheet());
            if (startsSheet || startsRow && used + rowWidth(i, columns) > PAPER) {
                sections.add(FIRST_CODE + i);
                used = columns.stream().limit(FROZEN).mapToDouble(Column::width).sum();
            }
            used += columns.get(FIRST_CODE + i).width();
        }
        return sections;
    }

    private double rowWidth(int from, List<Column> columns) {
        double width = 0;
        for (int i = from;
                i < indicators.size()
                        && indicators.get(i).row().equals(indicators.get(from).row());
                i++) {
            width += columns.get(FIRST_CODE + i).width();
        }
        return width;
    }

    /** Wide enough for the label in about four lines. */
    private static double width(Indicator indicator) {
        double code = indicator.code().length() + 2.2;
        return Math.min(22, Math.max(Math.max(8.5, code), indicator.label().length() / 3.6));
    }

    private List<Content> row(int number, UnitResult committee) {
        List<Content> contents = new ArrayList<>(List.of(
                Content.ordinal(number),
                name(committee),
                Content.words(committee.code()),
                Content.centred(committee.filed() ? "đã nộp" : "chưa nộp")));
        for (Indicator indicator : indicators) {
            contents.add(Content.number(
                    committee.filed() ? committee.figure(indicator.code()) : null, FormSheets.format(indicator)));
        }
        return committee.filed()
                ? contents
                : contents.stream().map(content -> content.toned(Tone.FAINT)).toList();
    }

    /** The name; it leads to where the committee's figures come from. */
    private Content name(UnitResult committee) {
        String source = sources.get(committee.code());
        return source == null ? Content.words(committee.name()) : Content.link(committee.name(), source);
    }

    private List<Content> totals() {
        List<Content> contents = new ArrayList<>(List.of(
                Content.blank(Format.COUNT),
                Content.words(release.province().name()),
                Content.words(Registry.PROVINCE),
                Content.centred(release.province().coverage().toString())));
        for (Indicator indicator : indicators) {
            contents.add(total(indicator));
        }
        return contents.stream().map(Content::inBold).toList();
    }

    /** From how many committees each total comes. */
    private List<Content> coverages() {
        UnitResult province = release.province();
        List<Content> contents = new ArrayList<>(List.of(
                Content.blank(Format.COUNT),
                Content.words("Phạm vi (đơn vị)"),
                Content.blank(Format.TEXT),
                Content.centred(province.coverage().toString())));
        for (Indicator indicator : indicators) {
            contents.add(
                    Content.centred(province.now().behind(indicator).coverage().toString()));
        }
        return contents;
    }

    /** The province's figure, as a live formula over the committees' that comes to the same. */
    private Content total(Indicator indicator) {
        BigDecimal total = release.province().figure(indicator.code());
        Format format = FormSheets.format(indicator);
        if (total == null) {
            return Content.blank(format);
        }
        return indicator.kind() == Kind.MEAN
                ? new Content.Mean(total, column(indicator.weight()), Look.of(format))
                : new Content.Sum(total, Look.of(format));
    }

    private int column(String code) {
        return FIRST_CODE + indicators.indexOf(release.form().indicator(code));
    }
}
