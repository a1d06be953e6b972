package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.committee.Period;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;
import vn.tonghop.rule.PersonsAreOfAge;

/** The formulas beside one ready row of a list: its number, the age of its person, what it lacks. */
final class ListRow {
    static final String UNWRITTEN = "Chưa ghi số liệu";
    static final String TWICE = "Trùng họ tên, ngày sinh, giới tính với hàng trên";

    private final FormSheet.Listing listing;
    private final Places places;
    private final Choices choices;
    private final int row;

    ListRow(FormSheet.Listing listing, Places places, Choices choices, int row) {
        this.listing = listing;
        this.places = places;
        this.choices = choices;
        this.row = row;
    }

    private String cell(String key) {
        return Ref.here(row, places.column(listing, key));
    }

    private String isUsed() {
        List<ListColumn> filled = Places.filled(listing);
        return "COUNTA(" + cell(filled.getFirst().key()) + ":"
                + cell(filled.getLast().key()) + ")>0";
    }

    String number() {
        return "IF(" + isUsed() + "," + (row - Places.FIRST + 1) + ",\"\")";
    }

    /** Full years on the day of admission; the empty text where a date is missing. */
    String age() {
        FormSheet.Persons persons = listing.persons().orElseThrow();
        String born = cell(persons.born());
        String admitted = cell(persons.admitted());
        return "IF(AND(ISNUMBER(" + born + "),ISNUMBER(" + admitted + ")),YEAR(" + admitted + ")-YEAR(" + born
                + ")-IF(MONTH(" + admitted + ")*100+DAY(" + admitted + ")<MONTH(" + born + ")*100+DAY(" + born
                + "),1,0),\"\")";
    }

    /** The first thing that a used row lacks, the gravest first; nothing beside an empty row. */
    String check() {
        StringBuilder check = new StringBuilder("IF(").append(isUsed()).append(",");
        Map<String, String> faults = faults();
        faults.forEach((condition, words) ->
                check.append("IF(").append(condition).append(",").append(words).append(","));
        return check.append(Ref.text(Standing.AGREES))
                .append(")".repeat(faults.size()))
                .append(",\"\")")
                .toString();
    }

    /** Condition → words, in the order they are told. */
    private Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        listing.persons().ifPresent(persons -> faults(persons, faults));
        List<String> blank = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ListColumn column : Places.filled(listing)) {
            if (column.required()) {
                blank.add(cell(column.key()) + "=\"\"");
                names.add("IF(" + cell(column.key()) + "=\"\"," + Ref.text(": " + column.name()) + ",\"\")");
            }
        }
        if (!blank.isEmpty()) {
            faults.put("OR(" + String.join(",", blank) + ")", "\"Thiếu\"&" + String.join("&", names));
        }
        Places.filled(listing).forEach(column -> faults(column, faults));
        if (listing.persons().isPresent()) {
            faultsOfAge(faults);
        }
        List<String> typed =
                Places.typedCounts(listing).map(column -> cell(column.key())).toList();
        if (!typed.isEmpty()) {
            faults.put("COUNT(" + String.join(",", typed) + ")=0", Ref.text(UNWRITTEN));
        }
        return faults;
    }

    private void faults(ListColumn column, Map<String, String> faults) {
        String cell = cell(column.key());
        switch (column.type()) {
            case COUNT ->
                faults.put(
                        "IF(ISNUMBER(" + cell + "),OR(" + cell + "<0," + cell + "<>INT(" + cell + "))," + cell
                                + "<>\"\")",
                        Ref.text(column.name() + ": ghi số nguyên từ 0"));
            case DATE -> faults.put(notADay(column, cell), Ref.text(column.name() + ": " + dayAsked(column)));
            case CHOICE ->
                faults.put(
                        choices.isUnknown(listing, column.key(), cell),
                        Ref.text(column.name() + ": chọn trong danh sách"));
            case FLAG ->
                faults.put(
                        "AND(" + cell + "<>\"\"," + cell + "<>\"x\"," + cell + "<>\"có\"," + cell + "<>\"không\")",
                        Ref.text(column.name() + ": ghi x hoặc để trống"));
            case CODE ->
                faults.put("ISNUMBER(" + cell + ")", Ref.text(column.name() + ": ghi dạng chữ, không phải số"));
            case TEXT, IGNORED -> {}
        }
        if (column.unique()) {
            String all = Ref.letters(places.column(listing, column.key()));
            String range = "$" + all + "$" + (Places.FIRST + 1) + ":$" + all + "$" + (places.last(listing) + 1);
            faults.put(
                    "IF(" + cell + "=\"\",FALSE,IFERROR(MATCH(" + cell + "," + range + ",0),0)<>"
                            + (row - Places.FIRST + 1) + ")",
                    Ref.text(column.name() + " trùng với hàng trên"));
        }
    }

    private String notADay(ListColumn column, String cell) {
        Period period = places.form().period();
        String outside = column.withinPeriod()
                ? "OR(" + cell + "<" + Ref.day(period.start()) + "," + cell + ">" + Ref.day(period.end()) + ")"
                : "FALSE";
        return "IF(ISNUMBER(" + cell + ")," + outside + "," + cell + "<>\"\")";
    }

    private static String dayAsked(ListColumn column) {
        return column.withinPeriod() ? "ghi ngày trong kỳ báo cáo" : "ghi dạng ngày/tháng/năm";
    }

    private void faults(FormSheet.Persons persons, Map<String, String> faults) {
        List<String> pairs = new ArrayList<>();
        for (String key : List.of(persons.name(), persons.born(), persons.sex())) {
            String letters = Ref.letters(places.column(listing, key));
            pairs.add("$" + letters + "$" + (Places.FIRST + 1) + ":$" + letters + "$" + (row + 1) + "," + cell(key));
        }
        faults.put("COUNTIFS(" + String.join(",", pairs) + ")>1", Ref.text(TWICE));
    }

    private void faultsOfAge(Map<String, String> faults) {
        String age = Ref.here(row, places.age(listing));
        faults.put(
                "IF(ISNUMBER(" + age + ")," + age + "<" + PersonsAreOfAge.LEAST + ",FALSE)",
                Ref.text("Dưới " + PersonsAreOfAge.LEAST + " tuổi khi kết nạp"));
        faults.put(
                "IF(ISNUMBER(" + age + ")," + age + ">" + PersonsAreOfAge.TOLD_ABOVE + ",FALSE)",
                Ref.text(CheckVerdict.DOUBTED.word() + ": trên " + PersonsAreOfAge.TOLD_ABOVE + " tuổi khi kết nạp"));
    }
}
