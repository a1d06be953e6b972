package vn.tonghop.consolidation;

/**
 * From how many units each key figure of a period comes: a unit that has filed may have left one of them blank.
 *
 * @param filed units that filed
 * @param admitted of them that gave their admissions
 * @param rated of them that gave both sides of the rate of admission
 * @param graded of them that gave both sides of the rate of fulfilled duties
 */
public record Coverages(Coverage filed, Coverage admitted, Coverage rated, Coverage graded) {

    static Coverages of(Scope scope, Filed filed) {
        return new Coverages(
                filed.coverage(),
                filed.giving(scope.admittedCode()).coverage(),
                new Coverage(scope.ratedUnits(filed).size(), filed.expected()),
                filed.graded(scope.basis().form()).coverage());
    }

    /** Of a row that shows all three: {@code 18/21}, or {@code 18/21; tỷ lệ: 17/21} where a known one has other units. */
    public String words(boolean hasRate, boolean hasFulfilled) {
        return admitted
                + (hasRate && !rated.equals(admitted) ? "; tỷ lệ: " + rated : "")
                + (hasFulfilled && !graded.equals(admitted) ? "; xếp loại: " + graded : "");
    }
}
