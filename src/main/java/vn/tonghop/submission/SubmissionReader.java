package vn.tonghop.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.CommitteeNames;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.LayoutFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Cover;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Forms;
import vn.tonghop.form.ListColumn;
import vn.tonghop.form.Stamp;
import vn.tonghop.sheet.Limits;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;
import vn.tonghop.sheet.Wording;
import vn.tonghop.sheet.Workbook;
import vn.tonghop.sheet.Workbooks;

/** Understands workbooks through the forms and the registry. Not thread-safe. */
public final class SubmissionReader {
    private final Forms forms;
    private final CommitteeNames names;
    private final PersonKey key;
    private final Map<FormSheet, MatrixShape> shapes = new IdentityHashMap<>();
    private final Map<FormSheet, Headings> headings = new IdentityHashMap<>();
    private final Map<ListColumn, Map<String, String>> choices = new IdentityHashMap<>();
    private final Map<Form, Map<String, Cover.Field>> coverLabels = new IdentityHashMap<>();

    public SubmissionReader(Forms forms, Registry registry, PersonKey key) {
        this.forms = forms;
        this.names = registry.names();
        this.key = key;
        for (Form form : forms.all()) {
            coverLabels.put(form, CoverReader.labels(form.cover()));
            form.matrices().forEach(matrix -> shapes.put(matrix, new MatrixShape(form, matrix)));
            form.listings().forEach(listing -> headings.put(listing, Headings.of(listing)));
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
            return SheetRemarks.added(new Reading(workbook).read(), workbook);
        } catch (UnreadableWorkbook e) {
            return Submission.unreadable(workbook.name(), e.finding());
        }
    }

    /** One workbook being read. */
    private final class Reading {
        private final Workbook workbook;
        private final Place file;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, List<Sheet>> sheets = new HashMap<>();
        private final Contents contents = new Contents();

        private Reading(Workbook workbook) {
            this.workbook = workbook;
            this.file = Place.of(workbook.name());
            for (Sheet sheet : workbook.sheets()) {
                sheets.computeIfAbsent(Wording.normalise(sheet.title()), name -> new ArrayList<>())
                        .add(sheet);
            }
        }

        private Submission read() throws UnreadableWorkbook {
            Identity identity = identity();
            if (identity.isComplete()) {
                Form form = identity.form().orElseThrow();
                Period period = identity.period().orElseThrow();
                for (FormSheet sheet : form.sheets()) {
                    read(sheet, period);
                }
            }
            return contents.submission(workbook.name(), identity, findings);
        }

        private Identity identity() throws UnreadableWorkbook {
            for (Form form : forms.all()) {
                Sheet sheet = find(form.cover().name(), form.cover().aliases());
                if (sheet != null) {
                    Place cover = file.in(sheet.name());
                    Map<String, Cover.Field> labels = Objects.requireNonNull(coverLabels.get(form));
                    Identity identity = new CoverReader(forms, names, form.cover(), labels, findings)
                            .read(sheet, cover, workbook.dateSystem());
                    Sheet stamp = find(Stamp.SHEET, List.of());
                    if (stamp != null) {
                        StampReader.read(stamp)
                                .ifPresent(issued -> StampReader.check(issued, identity, cover, findings));
                    }
                    return identity;
                }
            }
            findings.add(new LayoutFinding.MissingSheet(
                    file, forms.all().getFirst().cover().name()));
            return Identity.UNKNOWN;
        }

        private void read(FormSheet described, Period period) throws UnreadableWorkbook {
            Sheet sheet = find(described.name(), described.aliases());
            boolean required = described.requiredFor(period);
            if (sheet == null) {
                if (required) {
                    findings.add(new LayoutFinding.MissingSheet(file, described.name()));
                }
                return;
            }
            Place place = file.in(sheet.name());
            if (sheet.hidden()) {
                findings.add(new LayoutFinding.HiddenSheetRead(place));
            }
            switch (described) {
                case FormSheet.Matrix matrix ->
                    contents.add(new MatrixReader(Objects.requireNonNull(shapes.get(matrix)), place, required, findings)
                            .read(sheet));
                case FormSheet.Listing listing ->
                    contents.add(new ListReader(
                                    listing,
                                    Objects.requireNonNull(headings.get(listing)),
                                    choices,
                                    place,
                                    workbook.dateSystem(),
                                    key,
                                    findings)
                            .read(sheet, required));
            }
        }

        /** The sheet of a name, or null; a second one of that name is an error. */
        private @Nullable Sheet find(String name, List<String> aliases) {
            List<Sheet> found = new ArrayList<>();
            java.util.stream.Stream.concat(java.util.stream.Stream.of(name), aliases.stream())
                    .map(Wording::normalise)
                    .distinct()
                    .forEach(key -> found.addAll(sheets.getOrDefault(key, List.of())));
            if (found.size() > 1) {
                findings.add(new LayoutFinding.RepeatedSheet(
                        file.in(found.get(1).name()), name, found.getFirst().name()));
            }
            return found.isEmpty() ? null : found.getFirst();
        }
    }

    /** What the sheets have given so far. */
    private static final class Contents {
        private final Map<String, Figure> figures = new LinkedHashMap<>();
        private final Map<String, java.math.BigDecimal> ownLastYear = new LinkedHashMap<>();
        private final Map<String, OwnPercent> ownPercents = new LinkedHashMap<>();
        private final Map<String, java.math.BigDecimal> tallies = new LinkedHashMap<>();
        private final Map<String, Place> tallyPlaces = new HashMap<>();
        private final List<Organisation> organisations = new ArrayList<>();
        private Optional<Persons> persons = Optional.empty();

        private void add(MatrixReader.Matrix matrix) {
            figures.putAll(matrix.figures());
            ownLastYear.putAll(matrix.ownLastYear());
            ownPercents.putAll(matrix.ownPercents());
        }

        private void add(ListReader.Rows rows) {
            tallies.putAll(rows.tallies());
            tallyPlaces.putAll(rows.tallyPlaces());
            organisations.addAll(rows.organisations());
            if (rows.persons().isPresent()) {
                persons = rows.persons();
            }
        }

        private Submission submission(String file, Identity identity, List<Finding> findings) {
            return new Submission(
                    file,
                    identity,
                    figures,
                    tallies,
                    tallyPlaces,
                    ownLastYear,
                    ownPercents,
                    organisations,
                    persons.orElse(Persons.none(Place.of(file))),
                    List.copyOf(findings));
        }
    }
}
