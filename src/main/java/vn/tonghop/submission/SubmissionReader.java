package vn.tonghop.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Registry;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.LayoutFinding;
import vn.tonghop.finding.Listing;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Forms;
import vn.tonghop.sheet.Limits;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;
import vn.tonghop.sheet.Workbook;
import vn.tonghop.sheet.Workbooks;

/** Understands workbooks through the forms and the registry. Not thread-safe. */
public final class SubmissionReader {
    private final PersonKey key;
    private final Map<Form, FormShape> shapes = new IdentityHashMap<>();
    private final Sender.Known known;

    public SubmissionReader(Forms forms, Registry registry, PersonKey key) {
        this.key = key;
        forms.all().forEach(form -> shapes.put(form, new FormShape(form)));
        this.known = new Sender.Known(
                forms, registry.names(), shape(forms.all().getFirst()).finder());
    }

    private FormShape shape(Form form) {
        return Objects.requireNonNull(shapes.get(form));
    }

    /** Opens and reads a file: the one who reads it may be sure of a submission, whatever the file is. */
    public Submission read(Path path, String name, Limits limits) {
        try (Workbook workbook = Workbooks.read(path, name, limits)) {
            return read(workbook);
        } catch (UnreadableWorkbook e) {
            return Submission.unreadable(name, e.finding());
        }
    }

    /** Never fails for what a workbook holds: whatever is wrong with it is a finding of the submission. */
    public Submission read(Workbook workbook) {
        try {
            return new Reading(workbook).read();
        } catch (UnreadableWorkbook e) {
            return Submission.unreadable(workbook.name(), e.finding());
        }
    }

    /** One workbook being read. */
    private final class Reading {
        private final Workbook workbook;
        private final Place file;
        private final List<Sheet> sheets;
        private final Contents contents;
        private final List<Finding> findings;
        /** The sheets of which anything was understood: others may hold what they like. */
        private final List<Sheet> taken = new ArrayList<>();

        private Reading(Workbook workbook) {
            this.workbook = workbook;
            this.file = Place.of(workbook.name());
            this.sheets = workbook.sheets().stream()
                    .filter(sheet -> !sheet.title().equals(Listing.SHEET))
                    .toList();
            this.contents = new Contents(file);
            this.findings = contents.findings();
        }

        private Submission read() throws UnreadableWorkbook {
            Sender sender = new Sender(known, workbook, sheets);
            Identity identity = sender.identity(findings);
            Sheet cover = sender.coverSheet();
            if (cover != null) {
                taken.add(cover);
            }
            if (identity.isComplete()) {
                FormShape shape = shape(identity.form().orElseThrow());
                Tables tables = new Tables(shape, otherVersions(shape), file, workbook.dateSystem(), key);
                TitleCheck titles = sender.titleCheck(identity);
                for (Sheet sheet : inOrder(shape, cover)) {
                    read(sheet, new SheetReader(shape, tables, titles, file.in(sheet.name()), sheet.title()));
                }
                tables.read(identity.period().orElseThrow(), contents);
                sender.checkWithout(tables.unreadSheets(), identity, findings);
            }
            return SheetRemarks.added(contents.submission(workbook.name(), identity), workbook, taken);
        }

        private void read(Sheet sheet, SheetReader reader) throws UnreadableWorkbook {
            reader.read(sheet);
            if (reader.foundTables()) {
                taken.add(sheet);
                if (sheet.hidden()) {
                    findings.add(new LayoutFinding.HiddenSheetRead(file.in(sheet.name())));
                }
            }
        }

        private List<FormShape> otherVersions(FormShape shape) {
            return shapes.values().stream()
                    .filter(other -> other != shape
                            && other.form().id().equals(shape.form().id()))
                    .sorted(Comparator.comparing(other -> other.form().version()))
                    .toList();
        }

        /** The sheets that may hold tables: those named after the form's first, so that others never stand in for them. */
        private List<Sheet> inOrder(FormShape shape, @Nullable Sheet cover) {
            List<Sheet> named = new ArrayList<>();
            List<Sheet> others = new ArrayList<>();
            Map<FormSheet, Sheet> first = new IdentityHashMap<>();
            for (Sheet sheet : sheets) {
                FormSheet of = shape.named(sheet.title());
                if (of == null) {
                    others.add(sheet);
                } else {
                    Sheet other = first.putIfAbsent(of, sheet);
                    if (other == null) {
                        named.add(sheet);
                    } else {
                        findings.add(new LayoutFinding.RepeatedSheet(file.in(sheet.name()), of.name(), other.name()));
                    }
                }
            }
            others.remove(cover);
            named.addAll(others);
            return named;
        }
    }
}
