package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.CoverFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.HeadingFinding;
import vn.tonghop.finding.LayoutFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Cover;
import vn.tonghop.form.FormSheet;
import vn.tonghop.sheet.DateSystem;

/** The tables of a workbook, gathered sheet by sheet: fixed ones as blocks of rows, lists read on the way. */
final class Tables {
    private final FormShape shape;
    private final List<FormShape> versions;
    private final Place file;
    private final DateSystem dates;
    private final PersonKey key;
    /** Sheet of the workbook → the sheet of the form it is named after. */
    private final Map<String, FormSheet> names = new HashMap<>();

    private final List<Block> blocks = new ArrayList<>();
    private final Map<FormSheet, ListReader> lists = new IdentityHashMap<>();
    /** Sheet → what its titles say otherwise than the cover does. */
    private final Map<String, CoverFinding.TitlesDisagree> contradictions = new LinkedHashMap<>();

    /** Sheet → what stands above its headings and may change what they mean. */
    private final Map<String, List<Finding>> unclear = new LinkedHashMap<>();

    private final Map<FormSheet, Finding> withoutTable = new IdentityHashMap<>();
    /** Headings of another time, on sheets named after none of the form's. */
    private final List<Finding> otherTimes = new ArrayList<>();
    /** What there is to say of tables that were not read. */
    private final Map<FormSheet, List<Finding>> unread = new IdentityHashMap<>();

    private final Set<String> unreadSheets = new LinkedHashSet<>();
    private final Set<String> readSheets = new HashSet<>();

    /** @param versions the other versions of the form */
    Tables(FormShape shape, List<FormShape> versions, Place file, DateSystem dates, PersonKey key) {
        this.shape = shape;
        this.versions = versions;
        this.file = file;
        this.dates = dates;
        this.key = key;
    }

    /** A sheet that is named after one of the form's. */
    void addName(Place place, FormSheet named) {
        names.put(place.sheet(), named);
    }

    /** What the titles of a sheet say otherwise: it counts only where the sheet's tables do. */
    void add(Place place, CoverFinding.TitlesDisagree contradiction) {
        contradictions.putIfAbsent(place.sheet(), contradiction);
    }

    /** What stands above the headings of a sheet: it counts only where the sheet's tables do. */
    void addUnclear(Place place, Finding finding) {
        unclear.computeIfAbsent(place.sheet(), none -> new ArrayList<>()).add(finding);
    }

    void add(Block block) {
        blocks.add(block);
    }

    void drop(Block block) {
        blocks.remove(block);
    }

    /** A sheet that is named after one of the form's and has no table. */
    void addWithoutTable(FormSheet named, Place place, @Nullable TableStart nearest) {
        Headings headings = shape.finder().headings(named);
        withoutTable.put(
                named,
                nearest == null
                        ? new HeadingFinding.MissingHeadings(place, headings.expected())
                        : new HeadingFinding.IncompleteHeadings(
                                place.at(nearest.row(), nearest.first()),
                                headings.missing(nearest.columns().keySet()),
                                headings.expected()));
    }

    /** A heading of another time than the period's, on a sheet without table; it says more than that headings are missing. */
    void addOtherTime(@Nullable FormSheet named, Finding finding) {
        if (named == null) {
            otherTimes.add(finding);
        } else {
            withoutTable.put(named, finding);
        }
    }

    /** The reader of a list that begins; null where that list has been read from another sheet. */
    @Nullable
    ListReader list(FormSheet.Listing listing, Place place, TableStart start) {
        ListReader known = lists.get(listing);
        if (known == null) {
            ListReader reader = new ListReader(shape, listing, place, start, dates, key);
            lists.put(listing, reader);
            return reader;
        }
        if (known.place().equals(place)) {
            known.begin(start);
            return known;
        }
        tellUnread(listing, place.at(start.row(), start.first()), known.place());
        return null;
    }

    private void tellUnread(FormSheet sheet, Place place, Place read) {
        unreadSheets.add(place.sheet());
        boolean certain = names.get(read.sheet()) == sheet && names.get(place.sheet()) != sheet;
        unread.computeIfAbsent(sheet, none -> new ArrayList<>())
                .add(
                        certain
                                ? new LayoutFinding.TableNotRead(place, sheet.name(), read.sheet())
                                : new LayoutFinding.RepeatedSheet(place, sheet.name(), read.sheet()));
    }

    /** Everything the tables say, in the form's order. */
    void read(Period period, Contents contents) {
        Map<FormSheet, List<Fit>> chosen = choose();
        Optional<FormShape> other = otherVersion(chosen);
        if (other.isPresent()) {
            contents.findings()
                    .add(new LayoutFinding.OtherVersion(
                            file, other.get().form().version(), shape.form().version(), period.title()));
            return;
        }
        boolean whole = true;
        for (FormSheet sheet : shape.form().sheets()) {
            boolean required = sheet.requiredFor(period);
            boolean found = switch (sheet) {
                case FormSheet.Matrix matrix -> readMatrix(matrix, chosen.get(matrix), required, contents);
                case FormSheet.Listing listing -> readList(listing, required, contents);
            };
            whole &= found || !required;
            if (!found) {
                tellMissing(sheet, required, contents.findings());
            }
            contents.findings().addAll(unread.getOrDefault(sheet, List.of()));
        }
        if (!whole) {
            contents.findings().addAll(otherTimes);
        }
        unclear.forEach((sheet, findings) -> {
            if (readSheets.contains(sheet)) {
                contents.findings().addAll(findings);
            }
        });
        tellContradictions(contents.findings());
    }

    /** Of titles that say the same the first; none where a blank form was issued for another, whose titles it bears. */
    private void tellContradictions(List<Finding> findings) {
        if (findings.stream().anyMatch(CoverFinding.IssuedForAnother.class::isInstance)) {
            return;
        }
        Set<Object> told = new HashSet<>();
        contradictions.forEach((sheet, finding) -> {
            if (readSheets.contains(sheet) && told.add(meaning(finding))) {
                findings.add(finding);
            }
        });
    }

    /** Titles that name the same period say the same, however they are worded; others by their words. */
    private Object meaning(CoverFinding.TitlesDisagree finding) {
        boolean ofTime = finding.field().equals(shape.form().cover().label(Cover.Field.PERIOD));
        PeriodWords time = PeriodWords.of(finding.words());
        return ofTime && !time.periods().isEmpty() ? time : finding.words();
    }

    /** The sheets that have a table which was left aside, and none that was read. */
    Set<String> unreadSheets() {
        Set<String> left = new LinkedHashSet<>(unreadSheets);
        left.removeAll(readSheets);
        return left;
    }

    /** The other version of the form whose tables these are, row by row, rather than this one's. */
    private Optional<FormShape> otherVersion(Map<FormSheet, List<Fit>> chosen) {
        List<Fit> fits = chosen.values().stream().flatMap(List::stream).toList();
        boolean whole = fits.stream().allMatch(Fit::isWhole);
        int relabelled = fits.stream().mapToInt(Fit::relabelled).sum();
        if (whole && relabelled == 0) {
            return Optional.empty();
        }
        for (FormShape version : versions) {
            List<Fit> others = fits.stream()
                    .flatMap(
                            fit -> version
                                    .sameTable(fit.shape().sheet())
                                    .map(matrix -> Fit.of(matrix, fit.block(), fit.start()))
                                    .stream())
                    .toList();
            boolean nearer = !whole || others.stream().mapToInt(Fit::relabelled).sum() < relabelled;
            if (nearer && others.size() == fits.size() && others.stream().allMatch(Fit::isWhole)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    private boolean readMatrix(FormSheet.Matrix matrix, @Nullable List<Fit> fits, boolean required, Contents contents) {
        if (fits == null) {
            return false;
        }
        tellRead(matrix, fits.getFirst().heading(), contents.findings());
        contents.add(new MatrixReader(shape.matrix(matrix)).read(fits, required, contents.findings()));
        return true;
    }

    private boolean readList(FormSheet.Listing listing, boolean required, Contents contents) {
        ListReader list = lists.get(listing);
        if (list == null) {
            return false;
        }
        tellRead(listing, list.heading(), contents.findings());
        contents.add(list.rows(required, contents.findings()));
        return true;
    }

    /** Notes that a sheet has given a table. */
    private void tellRead(FormSheet sheet, Place place, List<Finding> findings) {
        readSheets.add(place.sheet());
        if (names.get(place.sheet()) != sheet) {
            findings.add(new LayoutFinding.SheetUnderOtherName(place, sheet.name()));
        }
    }

    private void tellMissing(FormSheet sheet, boolean required, List<Finding> findings) {
        Finding instead = withoutTable.get(sheet);
        if (instead != null) {
            findings.add(instead);
        } else if (required) {
            findings.add(new LayoutFinding.MissingSheet(file, sheet.name()));
        }
    }

    /** Which blocks are which of the form's tables. */
    private Map<FormSheet, List<Fit>> choose() {
        Map<FormSheet, List<Fit>> chosen = new IdentityHashMap<>();
        for (Block block : blocks) {
            Fit fit = Fit.best(block, shape);
            if (fit == null) {
                continue;
            }
            FormSheet sheet = fit.shape().sheet();
            List<Fit> others = chosen.computeIfAbsent(sheet, none -> new ArrayList<>());
            if (others.isEmpty() || others.getFirst().block().place().equals(block.place())) {
                others.add(fit);
            } else {
                tellUnread(sheet, fit.heading(), others.getFirst().block().place());
            }
        }
        return chosen;
    }
}
