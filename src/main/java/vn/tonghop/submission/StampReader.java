package vn.tonghop.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.CoverFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Stamp;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Rows;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;
import vn.tonghop.sheet.Wording;

/** Holds what a blank form was issued as against what its cover says now. */
final class StampReader {
    private StampReader() {}

    /** The stamp of a sheet; empty where the sheet bears none. */
    static Optional<Stamp> read(Sheet sheet) throws UnreadableWorkbook {
        Map<String, String> lines = new HashMap<>();
        try (Rows rows = sheet.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (row.at(1) instanceof Cell.Text label && row.at(2) instanceof Cell.Text value) {
                    lines.putIfAbsent(Wording.clean(label.value()), Wording.clean(value.value()));
                }
            }
        }
        return Stamp.of(lines);
    }

    /** Tells where stamp and cover differ; what the cover does not say is told elsewhere. */
    static void check(Stamp stamp, Identity identity, Place cover, List<Finding> findings) {
        identity.committee()
                .filter(committee -> !committee.code().equals(stamp.committee()))
                .ifPresent(committee -> findings.add(
                        new CoverFinding.IssuedForAnother(cover, "đơn vị", stamp.committee(), committee.code())));
        identity.period()
                .filter(period -> !period.toString().equals(stamp.period()))
                .ifPresent(period -> findings.add(
                        new CoverFinding.IssuedForAnother(cover, "kỳ", stamp.period(), period.toString())));
        identity.form()
                .filter(form ->
                        !form.id().equals(stamp.form()) || !form.version().equals(stamp.version()))
                .ifPresent(form -> findings.add(new CoverFinding.IssuedByAnotherForm(
                        cover, stamp.form() + " " + stamp.version(), form.toString())));
    }
}
