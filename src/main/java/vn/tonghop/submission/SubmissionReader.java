package vn.tonghop.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.CommitteeNames;
import vn.tonghop.committee.Registry;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.LayoutFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Cover;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Forms;
import vn.tonghop.form.Stamp;
import vn.tonghop.sheet.Limits;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Rows;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;
import vn.tonghop.sheet.Wording;
import vn.tonghop.sheet.Workbook;
import vn.tonghop.sheet.Workbooks;

/** Understands workbooks through the forms and the registry. Not thread-safe. */
public final class SubmissionReader {
    /** Title lines end where a table begins, or here. */
    private static final int LAST_TITLE_ROW = 40;

    private final Forms forms;
    private final CommitteeNames names;
    private final PersonKey key;
    private final Map<Form, FormShape> shapes = new IdentityHashMap<>();
    private final Map<Cover, Map<String, Cover.Field>> labels = new IdentityHashMap<>();

    public SubmissionReader(Forms forms, Registry registry, PersonKey key) {
        this.forms = forms;
        this.names = registry.names();
        this.key = key;
        for (Form form : forms.all()) {
            shapes.put(form, new FormShape(form));
            labels.put(form.cover(), CoverFields.labels(form.cover()));
        }
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
        private final Contents contents;
        private final List<Finding> findings;
        /** The sheets of which anything was understood: others may hold what they like. */
        private final List<Sheet> taken = new ArrayList<>();

        private Reading(Workbook workbook) {
            this.workbook = workbook;
            this.file = Place.of(workbook.name());
            this.contents = new Contents(file);
            this.findings = contents.findings();
        }

        private Submission read() throws UnreadableWorkbook {
            Cover cover = cover();
            Sheet coverSheet = sheet(cover);
            Identity identity = identity(cover, coverSheet);
            if (identity.isComplete()) {
                FormShape shape =
                        Objects.requireNonNull(shapes.get(identity.form().orElseThrow()));
                Tables tables = new Tables(shape, otherVersions(shape), file, workbook.dateSystem(), key);
                for (Sheet sheet : inOrder(shape, coverSheet)) {
                    read(sheet, shape, tables);
                }
                tables.read(identity.period().orElseThrow(), contents);
            }
            return SheetRemarks.added(contents.submission(workbook.name(), identity), workbook, taken);
        }

        private List<FormShape> otherVersions(FormShape shape) {
            return shapes.values().stream()
                    .filter(other -> other != shape
                            && other.form().id().equals(shape.form().id()))
                    .sorted(java.util.Comparator.comparing(other -> other.form().version()))
                    .toList();
        }

        /** The cover of the form whose cover sheet is there; else of the first. */
        private Cover cover() {
            return forms.all().stream()
                    .map(Form::cover)
                    .filter(cover -> sheet(cover) != null)
                    .findFirst()
                    .orElse(forms.all().getFirst().cover());
        }

        private @Nullable Sheet sheet(Cover cover) {
            return workbook.sheets().stream()
                    .filter(sheet -> isNamed(sheet, cover))
                    .findFirst()
                    .orElse(null);
        }

        private boolean isNamed(Sheet sheet, Cover cover) {
            String name = Wording.normalise(sheet.title());
            return name.equals(Wording.normalise(cover.name()))
                    || cover.aliases().stream().map(Wording::normalise).anyMatch(name::equals);
        }

        private Identity identity(Cover cover, @Nullable Sheet sheet) throws UnreadableWorkbook {
            Map<String, Cover.Field> known = Objects.requireNonNull(labels.get(cover));
            CoverFields fields = new CoverFields(known, workbook.dateSystem());
            TitleLines titles = new TitleLines(names, new CoverFields(known, workbook.dateSystem()));
            if (sheet != null) {
                taken.add(sheet);
                readCover(sheet, fields);
            }
            if (fields.value(Cover.Field.PERIOD).isEmpty()
                    || fields.value(Cover.Field.COMMITTEE).isEmpty()
                            && fields.value(Cover.Field.CODE).isEmpty()) {
                readTitles(sheet, titles);
                if (sheet == null && titles.areSilent()) {
                    findings.add(new LayoutFinding.MissingSheet(file, cover.name()));
                    return Identity.UNKNOWN;
                }
            }
            Place place = sheet == null ? file : file.in(sheet.name());
            Identity identity = new IdentityReader(forms, names, cover, fields, titles, place, findings).read();
            checkStamp(identity, place);
            return identity;
        }

        private void checkStamp(Identity identity, Place cover) throws UnreadableWorkbook {
            for (Sheet sheet : workbook.sheets()) {
                if (sheet.title().equals(Stamp.SHEET)) {
                    StampReader.read(sheet).ifPresent(issued -> StampReader.check(issued, identity, cover, findings));
                }
            }
        }

        private void readCover(Sheet sheet, CoverFields fields) throws UnreadableWorkbook {
            try (Rows rows = sheet.rows()) {
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    fields.read(row, file.in(sheet.name()));
                }
            }
        }

        private void readTitles(@Nullable Sheet cover, TitleLines titles) throws UnreadableWorkbook {
            TableFinder finder =
                    Objects.requireNonNull(shapes.get(forms.all().getFirst())).finder();
            for (Sheet sheet : workbook.sheets()) {
                if (sheet == cover || sheet.hidden()) {
                    continue;
                }
                try (Rows rows = sheet.rows()) {
                    for (Row row = rows.next();
                            row != null && row.number() <= LAST_TITLE_ROW && !finder.mayBegin(row);
                            row = rows.next()) {
                        titles.read(row, file.in(sheet.name()));
                    }
                }
            }
        }

        /** The sheets that may hold tables: those named after the form's first, so that others never stand in for them. */
        private List<Sheet> inOrder(FormShape shape, @Nullable Sheet cover) {
            List<Sheet> named = new ArrayList<>();
            List<Sheet> others = new ArrayList<>();
            Map<FormSheet, Sheet> first = new IdentityHashMap<>();
            for (Sheet sheet : workbook.sheets()) {
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

        private void read(Sheet sheet, FormShape shape, Tables tables) throws UnreadableWorkbook {
            Place place = file.in(sheet.name());
            SheetReader reader = new SheetReader(shape, tables, place, shape.named(sheet.title()));
            reader.read(sheet);
            if (reader.foundTables()) {
                taken.add(sheet);
                if (sheet.hidden()) {
                    findings.add(new LayoutFinding.HiddenSheetRead(place));
                }
            }
        }
    }
}
