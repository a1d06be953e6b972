package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of one kind fifty are listed, then how many there are like them. */
class ListingTest {
    private static final Place SHEET = Place.of("mc.xlsx").in("Danh sách");

    private static List<Statement> negative(int count) {
        List<Statement> statements = new ArrayList<>();
        for (int row = 1; row <= count; row++) {
            statements.add(new CellFinding.NegativeCount(SHEET.at(row, 3), "Số", "-1").statement());
        }
        return statements;
    }

    @Test
    void fiftyAreListedAsTheyAre() {
        assertThat(Listing.of(negative(50))).isEqualTo(negative(50));
    }

    @Test
    void aLineStandsForTheRest() {
        List<Statement> listed = Listing.of(negative(1187));
        assertThat(listed).hasSize(51).startsWith(negative(50).toArray(Statement[]::new));
        assertThat(listed.getLast())
                .hasToString("mc.xlsx, Danh sách: … và 1.137 chỗ tương tự.")
                .extracting(Statement::code, Statement::severity)
                .containsExactly("negative-count", Severity.ERROR);
    }

    @Test
    void eachKindHasItsFifty() {
        List<Statement> both = new ArrayList<>(negative(51));
        Statement other = new CellFinding.BlankTotal(SHEET.at(1, 1), "1.B").statement();
        both.add(other);
        assertThat(Listing.of(both)).hasSize(52).endsWith(other);
        assertThat(Listing.count(both, Severity.ERROR)).isEqualTo(52);
    }

    @Test
    void errorsStandBeforeWarningsAndNotes() {
        Statement note = new CoverFinding.MissingSubmissionNumber(SHEET).statement();
        Statement warning = new CoverFinding.UnknownCommitteeCode(SHEET, "x", "y").statement();
        Statement error = negative(1).getFirst();
        assertThat(Listing.worstFirst(List.of(note, warning, error))).containsExactly(error, warning, note);
    }
}
