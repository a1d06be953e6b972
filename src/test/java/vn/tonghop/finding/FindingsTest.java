package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of finding says what was found and how to mend it, under a code that others may rely on. */
class FindingsTest {

    private static Stream<Class<?>> kinds() {
        return Arrays.stream(Finding.class.getPermittedSubclasses())
                .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()));
    }

    private static Finding example(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> {
                    if (component.getType() == Place.class) {
                        return (Object) Place.of("a.xlsx", "Biểu 1", "C7");
                    }
                    if (component.getType() == Severity.class) {
                        return Severity.ERROR;
                    }
                    if (component.getType() == LocalDate.class) {
                        return LocalDate.of(2019, 9, 30);
                    }
                    return component.getType() == int.class ? (Object) 1 : component.getName() + ".";
                })
                .toArray();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (Finding) kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyKindSaysWhatWasFoundAndHowToMendIt() {
        return kinds().map(kind -> DynamicTest.dynamicTest(kind.getSimpleName(), () -> {
            Finding finding = example(kind);
            assertThat(finding.fault()).matches(".{10,}[.?]");
            assertThat(finding.mend()).endsWith(".");
            assertThat(finding.statement().message()).isEqualTo(finding.fault() + " " + finding.mend());
        }));
    }

    @Test
    void theCodesAreKnownToOthersAndDoNotChange() {
        assertThat(kinds().filter(kind -> kind != RuleFinding.FormRuleBroken.class)
                        .map(kind -> example(kind).code()))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "added-up-beside",
                        "admitted-late",
                        "admitted-too-young",
                        "ambiguous-row",
                        "archived-copy-lost",
                        "blank-in-list",
                        "blank-total",
                        "code-and-label-disagree",
                        "code-and-name-disagree",
                        "committee-not-active",
                        "cumulative-flow-fell",
                        "damaged-file",
                        "date-outside-period",
                        "december-not-filed",
                        "doubtful-letters",
                        "empty-file",
                        "encrypted-file",
                        "error-in-cell",
                        "foreign-code",
                        "formula-without-result",
                        "formulas-without-results",
                        "fractional-count",
                        "heading-names-period",
                        "heading-of-other-time",
                        "hidden-cells-read",
                        "hidden-sheet-read",
                        "incomplete-headings",
                        "issued-by-another-form",
                        "issued-for-another",
                        "jump-against-last-year",
                        "label-differs",
                        "letters-read-as",
                        "merged-data",
                        "missing-cover-field",
                        "missing-headings",
                        "missing-row",
                        "missing-sheet",
                        "missing-submission-number",
                        "negative-count",
                        "no-codes",
                        "number-beside-its-column",
                        "number-read-from-text",
                        "number-too-great",
                        "numeric-code",
                        "opening-differs-from-december",
                        "other-version",
                        "own-last-year-differs",
                        "own-percent-differs",
                        "person-in-two-committees",
                        "period-not-over",
                        "person-twice-in-file",
                        "place-beyond-sheet",
                        "read-from-title",
                        "repeated-cell",
                        "repeated-heading",
                        "repeated-in-list",
                        "repeated-row",
                        "repeated-sheet",
                        "same-number-different-content",
                        "short-years",
                        "signature-not-verified",
                        "sheet-under-other-name",
                        "table-not-read",
                        "text-where-number-belongs",
                        "titles-disagree",
                        "told-by-unread-sheet",
                        "too-large",
                        "too-slow",
                        "transfers-do-not-meet",
                        "unclear-heading",
                        "words-above-heading",
                        "unknown-choice",
                        "unknown-committee",
                        "unknown-committee-code",
                        "unknown-form",
                        "unknown-row",
                        "unreadable-date",
                        "unreadable-period",
                        "unreadable-submission-number",
                        "unsupported-format",
                        "withdrawn"));
    }

    @Test
    void everyKindHasAShortNameOfItsOwn() {
        List<String> names = kinds().map(kind -> example(kind).kind()).toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("\\p{Lu}.{3,23}"));
        assertThat(example(CellFinding.NegativeCount.class).kind()).isEqualTo("Số âm");
    }

    @Test
    void aPlaceNamesFileSheetAndCell() {
        Place file = Place.of("Mong Cai 9T.xlsx");
        assertThat(file.in("Biểu 1").at(7, 3)).hasToString("Mong Cai 9T.xlsx, Biểu 1!C7");
        assertThat(file.in("Biểu 1")).hasToString("Mong Cai 9T.xlsx, Biểu 1");
        assertThat(file).hasToString("Mong Cai 9T.xlsx");
        assertThat(Place.columnLetters(26)).isEqualTo("Z");
        assertThat(Place.columnLetters(27)).isEqualTo("AA");
        assertThat(Place.columnLetters(16384)).isEqualTo("XFD");
    }
}
