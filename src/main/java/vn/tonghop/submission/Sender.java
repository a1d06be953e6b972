package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.CommitteeNames;
import vn.tonghop.finding.CoverFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.LayoutFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Cover;
import vn.tonghop.form.Form;
import vn.tonghop.form.Forms;
import vn.tonghop.form.Stamp;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Rows;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;
import vn.tonghop.sheet.Wording;
import vn.tonghop.sheet.Workbook;

/**
 * Asks a workbook who files it and for when: its cover first; where that is silent, the titles above its tables, which
 * means opening its sheets once more.
 */
final class Sender {
    /** What there is to know beforehand, made ready once and used for every workbook. */
    static final class Known {
        private static final Pattern COPY = Pattern.compile("\\s*\\(\\d+\\)\\s*$");

        private final Forms forms;
        private final CommitteeNames names;
        private final TableFinder finder;
        private final Map<Cover, Map<String, Cover.Field>> labels = new IdentityHashMap<>();
        private final Map<String, Cover> covers = new HashMap<>();

        /** @param finder tells where titles end because a table begins */
        Known(Forms forms, CommitteeNames names, TableFinder finder) {
            this.forms = forms;
            this.names = names;
            this.finder = finder;
            for (Form form : forms.all()) {
                Cover cover = form.cover();
                labels.put(cover, CoverFields.labels(cover));
                covers.putIfAbsent(Wording.normalise(cover.name()), cover);
                cover.aliases().forEach(alias -> covers.putIfAbsent(Wording.normalise(alias), cover));
            }
        }

        /** The cover that a sheet is, be it a copy made in Excel, which counts it in brackets. */
        private @Nullable Cover cover(Sheet sheet) {
            return covers.get(Wording.normalise(COPY.matcher(sheet.title()).replaceFirst("")));
        }

        private CoverFields fields(Cover cover, Workbook workbook) {
            return new CoverFields(Objects.requireNonNull(labels.get(cover)), workbook.dateSystem());
        }
    }

    private final Known known;
    private final Workbook workbook;
    private final List<Sheet> sheets;
    private final Place file;
    private final Cover cover;
    private final @Nullable Sheet coverSheet;
    private final CoverFields fields;

    /** @param sheets those that are the sender's, in their order */
    Sender(Known known, Workbook workbook, List<Sheet> sheets) throws UnreadableWorkbook {
        this.known = known;
        this.workbook = workbook;
        this.sheets = sheets;
        this.file = Place.of(workbook.name());
        this.coverSheet = sheets.stream()
                .filter(sheet -> known.cover(sheet) != null)
                .findFirst()
                .orElse(null);
        Cover found = coverSheet == null ? null : known.cover(coverSheet);
        this.cover = found == null ? known.forms.all().getFirst().cover() : found;
        this.fields = known.fields(cover, workbook);
        if (coverSheet != null) {
            read(coverSheet);
        }
    }

    private void read(Sheet sheet) throws UnreadableWorkbook {
        try (Rows rows = sheet.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                fields.read(row, file.in(sheet.name()));
            }
        }
    }

    /** The sheet that is the cover, or null. */
    @Nullable
    Sheet coverSheet() {
        return coverSheet;
    }

    private Place place() {
        return coverSheet == null ? file : file.in(coverSheet.name());
    }

    /** Who files, for when and by which form, as far as cover or titles say. */
    Identity identity(List<Finding> findings) throws UnreadableWorkbook {
        for (Sheet sheet : sheets) {
            if (coverSheet != null && sheet != coverSheet && known.cover(sheet) != null) {
                findings.add(new LayoutFinding.RepeatedSheet(file.in(sheet.name()), cover.name(), coverSheet.name()));
            }
        }
        TitleLines titles = new TitleLines(known.names, known.fields(cover, workbook));
        if (asksTitles()) {
            read(titles, Set.of());
            if (coverSheet == null && titles.areSilent()) {
                findings.add(new LayoutFinding.MissingSheet(file, cover.name()));
                return Identity.UNKNOWN;
            }
        }
        Identity identity =
                new IdentityReader(known.forms, known.names, cover, fields, titles, place(), findings).read();
        checkStamp(identity, findings);
        return identity;
    }

    private boolean asksTitles() {
        return fields.value(Cover.Field.PERIOD).isEmpty()
                || fields.value(Cover.Field.COMMITTEE).isEmpty()
                        && fields.value(Cover.Field.CODE).isEmpty();
    }

    private void checkStamp(Identity identity, List<Finding> findings) throws UnreadableWorkbook {
        for (Sheet sheet : sheets) {
            if (sheet.title().equals(Stamp.SHEET)) {
                StampReader.read(sheet).ifPresent(issued -> StampReader.check(issued, identity, place(), findings));
            }
        }
    }

    private void read(TitleLines titles, Set<String> unheard) throws UnreadableWorkbook {
        for (Sheet sheet : sheets) {
            if (sheet == coverSheet || sheet.hidden() || unheard.contains(sheet.name())) {
                continue;
            }
            try (Rows rows = sheet.rows()) {
                for (Row row = rows.next();
                        row != null && row.number() <= TitleLines.LAST_ROW && !known.finder.mayBegin(row);
                        row = rows.next()) {
                    titles.read(row, file.in(sheet.name()));
                }
            }
        }
    }

    /** Demands that the sheets whose tables were left aside are not the only ones that say who files and for when. */
    void checkWithout(Set<String> unread, Identity identity, List<Finding> findings) throws UnreadableWorkbook {
        if (!unread.isEmpty() && asksTitles()) {
            TitleLines others = new TitleLines(known.names, known.fields(cover, workbook));
            read(others, unread);
            Identity again = new IdentityReader(
                            known.forms, known.names, cover, fields, others, place(), new ArrayList<>())
                    .read();
            if (!again.equals(identity)) {
                findings.add(new CoverFinding.ToldByUnreadSheet(
                        file.in(unread.iterator().next())));
            }
        }
    }

    /** What holds titles above tables against what has been found. */
    TitleCheck titleCheck(Identity identity) {
        return new TitleCheck(cover, identity, known.names, field -> fields.place(field, place()));
    }
}
