package vn.tonghop.finding;

import java.util.Locale;
import java.util.Objects;

/**
 * Something to say about a submission: where, what was found, what was expected, how to mend it.
 *
 * <p>Every kind is a record of this package; its severity is stated once, in the record. Texts are Vietnamese sentences
 * that a clerk can act on, and quote no personal data.
 */
public sealed interface Finding
        permits FileFinding,
                CoverFinding,
                LayoutFinding,
                HeadingFinding,
                RowFinding,
                CellFinding,
                ListFinding,
                RuleFinding,
                ComparisonFinding {

    Severity severity();

    Place place();

    /** What was found and what was expected: one sentence, ended by a full stop. */
    String fault();

    /** How to mend it: one sentence, ended by a full stop. */
    String mend();

    /** The stable name of the kind, from the record's own name: {@code NegativeCount} → {@code negative-count}. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The kind in a reader's few words, from the record's {@link Kind}: {@code "Số âm"}. */
    default String kind() {
        return Objects.requireNonNull(
                        getClass().getAnnotation(Kind.class), getClass().getSimpleName())
                .value();
    }

    /** Whether it sends the workbook back. */
    default boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** What is printed, stored and compared: the finding as text. */
    default Statement statement() {
        return new Statement(code(), kind(), severity(), place(), fault() + " " + mend());
    }
}
