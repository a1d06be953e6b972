package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.finding.FileFinding.SignatureNotVerified;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.LayoutFinding.MergedData;
import vn.tonghop.finding.Place;
import vn.tonghop.sheet.CellRange;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.Workbook;

/**
 * What there is to say of the workbook read for a submission, beside its cells: a signature, letters of old codes, hidden
 * rows and columns, merged cells where data stand.
 */
final class SheetRemarks {
    private final Submission submission;
    private final List<Finding> findings = new ArrayList<>();

    private SheetRemarks(Submission submission) {
        this.submission = submission;
    }

    /** The submission with these findings; these sheets of its workbook, which is still open, have been read. */
    static Submission added(Submission submission, Workbook workbook, List<Sheet> read) {
        SheetRemarks remarks = new SheetRemarks(submission);
        if (workbook.signed()) {
            remarks.findings.add(new SignatureNotVerified(Place.of(submission.file())));
        }
        for (Sheet sheet : read) {
            remarks.findings.addAll(sheet.remarks());
            remarks.checkMerged(sheet);
        }
        return remarks.findings.isEmpty() ? submission : submission.with(remarks.findings);
    }

    private void checkMerged(Sheet sheet) {
        for (CellRange range : sheet.merged()) {
            Place place = Place.of(submission.file()).in(sheet.name()).at(range.firstRow(), range.firstColumn());
            if (figuresOn(sheet).anyMatch(range::covers) || rowsOf(sheet).anyMatch(range::spansRow)) {
                findings.add(new MergedData(place, range.toString()));
            }
        }
    }

    private Stream<String> figuresOn(Sheet sheet) {
        return submission.figures().values().stream()
                .map(Figure::place)
                .filter(place -> place.sheet().equals(sheet.name()))
                .map(Place::cell);
    }

    private Stream<Integer> rowsOf(Sheet sheet) {
        Persons persons = submission.persons();
        return Stream.concat(
                submission.organisations().stream()
                        .filter(organisation -> organisation.sheet().equals(sheet.name()))
                        .map(Organisation::row),
                persons.rows().stream()
                        .filter(person -> persons.sheet().sheet().equals(sheet.name()))
                        .map(Person::row));
    }
}
