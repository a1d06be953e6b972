package vn.tonghop.form;

import java.util.List;
import java.util.Optional;
import vn.tonghop.committee.Period;
import vn.tonghop.template.YamlNode;

/** A sheet of a form. */
public sealed interface FormSheet {

    /** Stable key, used in the form's own references. */
    String key();

    /** The sheet's name in a workbook. */
    String name();

    List<String> aliases();

    /** What the table is about, as annexes title it. */
    String title();

    Required required();

    /** Whether it must be there in a period. */
    default boolean requiredFor(Period period) {
        return switch (required()) {
            case ALWAYS -> true;
            case YEAR_END -> period.isYearEnd();
            case NEVER -> false;
        };
    }

    /** When a sheet must be there. */
    enum Required {
        ALWAYS,
        YEAR_END,
        NEVER;

        /** As a sheet's YAML says it; always where it says nothing. */
        static Required of(YamlNode sheet) {
            return sheet.constant("required", Required.class, ALWAYS);
        }
    }

    /**
     * A fixed table: a row a code, one or several value columns.
     *
     * @param groups headings that may stand over several columns, with these columns' own headings below
     */
    record Matrix(
            String key,
            String name,
            List<String> aliases,
            String title,
            Required required,
            List<FormColumn> columns,
            List<String> groups,
            List<FormRow> rows)
            implements FormSheet {

        public List<FormColumn> valueColumns() {
            return columns.stream()
                    .filter(column -> column.role() == FormColumn.Role.VALUE)
                    .toList();
        }

        /** The code of a figure: the row's own where there is one value column, else {@code row/column}. */
        public String figure(FormRow row, FormColumn column) {
            return valueColumns().size() == 1 ? row.code() : row.code() + "/" + column.key();
        }
    }

    /**
     * An open list: a row an organisation or a person.
     *
     * @param blankRows how many rows a blank form has ready at least
     */
    record Listing(
            String key,
            String name,
            List<String> aliases,
            String title,
            Required required,
            List<ListColumn> columns,
            List<Tally> tallies,
            int blankRows,
            Optional<Persons> persons,
            Optional<Organisations> organisations)
            implements FormSheet {

        public ListColumn column(String columnKey) {
            return columns.stream()
                    .filter(column -> column.key().equals(columnKey))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(key + " has no column " + columnKey));
        }
    }

    /** The columns of a list that make a row a person: personal data, only ever counted. */
    record Persons(String name, String born, String sex, String admitted) {}

    /**
     * The columns of a list that make a row an organisation with people to admit.
     *
     * @param opening its members on 1 January
     * @param closing its members at the period's end, with whom the next year opens
     * @param kept what stays with an organisation from period to period: a blank form bears it already
     */
    record Organisations(
            String name,
            String type,
            String candidates,
            String target,
            String admitted,
            String opening,
            String closing,
            List<String> kept) {}
}
