package vn.tonghop.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.CellFinding.DoubtfulLetters;
import vn.tonghop.finding.CellFinding.LettersReadAs;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;

/** The cells of a sheet whose letters were read otherwise than they stand, or perhaps should have been. */
final class LetterTally {
    private final Place sheet;
    private final Map<LetterCode, Tally> read = new EnumMap<>(LetterCode.class);
    private final Map<LetterCode, Tally> doubtful = new EnumMap<>(LetterCode.class);

    LetterTally(Place sheet) {
        this.sheet = sheet;
    }

    /** So many cells, and the first of them. */
    private static final class Tally {
        private final Place first;
        private int cells;

        Tally(Place first) {
            this.first = first;
        }
    }

    /** Notes how the text of a cell was read. What a font has said needs no remark: the sender sees the same. */
    void count(Legible text, int row, int column) {
        LetterCode code = text.code();
        if (code == null || text.told() == Legible.Told.BY_FONT) {
            return;
        }
        Map<LetterCode, Tally> tallies = text.told() == Legible.Told.DOUBTFUL ? doubtful : read;
        tallies.computeIfAbsent(code, none -> new Tally(sheet.at(row, column))).cells++;
    }

    /** At most two findings a code. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        read.forEach((code, tally) -> findings.add(new LettersReadAs(tally.first, code.name(), tally.cells)));
        doubtful.forEach((code, tally) -> findings.add(new DoubtfulLetters(tally.first, code.name(), tally.cells)));
        return findings;
    }
}
