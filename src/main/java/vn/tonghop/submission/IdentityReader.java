package vn.tonghop.submission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.CommitteeNames;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.CoverFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Cover;
import vn.tonghop.form.Form;
import vn.tonghop.form.Forms;

/** Decides who files, for when, by which form, from what cover and title lines say. */
final class IdentityReader {
    private static final Pattern NUMBER = Pattern.compile("(?:lần (?:thứ )?)?([1-9]\\d{0,2})");

    private final Forms forms;
    private final CommitteeNames names;
    private final Cover cover;
    private final CoverFields fields;
    private final TitleLines titles;
    private final Place sheet;
    private final List<Finding> findings;

    /** @param sheet of the cover, or the file where it has none */
    IdentityReader(
            Forms forms,
            CommitteeNames names,
            Cover cover,
            CoverFields fields,
            TitleLines titles,
            Place sheet,
            List<Finding> findings) {
        this.forms = forms;
        this.names = names;
        this.cover = cover;
        this.fields = fields;
        this.titles = titles;
        this.sheet = sheet;
        this.findings = findings;
    }

    Identity read() {
        Optional<Period> period = period();
        Optional<Form> form = period.flatMap(this::form);
        if (period.isPresent() && form.isEmpty()) {
            findings.add(new CoverFinding.UnknownForm(
                    place(Cover.Field.PERIOD), "kỳ " + period.get().title()));
        }
        Optional<Committee> committee = committee();
        if (committee.isPresent() && period.isPresent() && !committee.get().filesFor(period.get())) {
            findings.add(new CoverFinding.CommitteeNotActive(
                    place(Cover.Field.COMMITTEE),
                    committee.get().name(),
                    period.get().title()));
        }
        return new Identity(committee, period, form, number());
    }

    private Optional<Form> form(Period period) {
        return forms.all().stream()
                .filter(form -> form.cover().name().equals(cover.name()) && form.validFor(period))
                .findFirst();
    }

    /** What a field says: on the cover, or beside its label above a table. */
    private String value(Cover.Field field) {
        String text = fields.value(field);
        return text.isEmpty() ? titles.labelled().value(field) : text;
    }

    private Place place(Cover.Field field) {
        return fields.value(field).isEmpty()
                ? titles.labelled().place(field, fields.place(field, sheet))
                : fields.place(field, sheet);
    }

    private Optional<Period> period() {
        if (fields.value(Cover.Field.PERIOD).isEmpty() && titles.tell(Cover.Field.PERIOD)) {
            return titles.period(cover, findings);
        }
        String text = value(Cover.Field.PERIOD);
        if (text.isEmpty()) {
            missing(Cover.Field.PERIOD);
            return Optional.empty();
        }
        Optional<Period> period = Period.recognise(text);
        if (period.isEmpty()) {
            findings.add(new CoverFinding.UnreadablePeriod(place(Cover.Field.PERIOD), text));
        }
        return period;
    }

    private Optional<Committee> committee() {
        String code = value(Cover.Field.CODE);
        String name = value(Cover.Field.COMMITTEE);
        boolean uncovered = fields.value(Cover.Field.COMMITTEE).isEmpty();
        if (uncovered && code.isEmpty() && titles.tell(Cover.Field.COMMITTEE)) {
            return titles.committee(cover, findings);
        }
        if (code.isEmpty() && name.isEmpty()) {
            missing(Cover.Field.COMMITTEE);
            return Optional.empty();
        }
        Optional<Committee> byCode = code.isEmpty() ? Optional.empty() : names.byCode(code);
        Optional<Committee> byName = name.isEmpty() ? Optional.empty() : names.byName(name);
        if (byCode.isPresent() && byName.isPresent() && !byCode.equals(byName)) {
            findings.add(new CoverFinding.CodeAndNameDisagree(
                    place(Cover.Field.CODE),
                    code,
                    byCode.get().name(),
                    name,
                    byName.get().name()));
            return Optional.empty();
        }
        if (byCode.isEmpty() && byName.isPresent() && !code.isEmpty()) {
            findings.add(new CoverFinding.UnknownCommitteeCode(
                    place(Cover.Field.CODE), code, byName.get().name()));
        }
        if (byCode.isPresent() && byName.isEmpty() && TitleLines.isLowerBody(name)) {
            findings.add(unknown(name, place(Cover.Field.COMMITTEE), names));
            return Optional.empty();
        }
        if (byCode.isEmpty() && byName.isEmpty()) {
            Cover.Field field = name.isEmpty() ? Cover.Field.CODE : Cover.Field.COMMITTEE;
            findings.add(unknown(value(field), place(field), names));
        }
        return byCode.or(() -> byName);
    }

    private void missing(Cover.Field field) {
        findings.add(new CoverFinding.MissingCoverField(place(field), cover.label(field)));
    }

    /** Words that name no committee; the one they are most like is asked about. */
    static Finding unknown(String words, Place place, CommitteeNames names) {
        String suggestion = names.suggest(words)
                .map(committee -> committee.name() + " (" + committee.code() + ")")
                .orElse("");
        return new CoverFinding.UnknownCommittee(place, words, suggestion);
    }

    private int number() {
        String text = value(Cover.Field.NUMBER);
        if (text.isEmpty()) {
            findings.add(new CoverFinding.MissingSubmissionNumber(place(Cover.Field.NUMBER)));
            return 1;
        }
        Matcher number = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
        if (number.matches()) {
            return Integer.parseInt(number.group(1));
        }
        findings.add(new CoverFinding.UnreadableSubmissionNumber(place(Cover.Field.NUMBER), text));
        return 0;
    }
}
