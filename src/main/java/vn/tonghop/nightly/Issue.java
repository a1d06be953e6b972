package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.fact.Facts;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Filings;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Meaning;
import vn.tonghop.submission.Organisation;
import vn.tonghop.workbook.BlankForm;
import vn.tonghop.workbook.BlankWorkbook;

/** Issues the blank forms of a period, filled in with what is in force. */
final class Issue {
    private static final Period BEGINNING = new Period(Period.FIRST_YEAR, 1);

    private final Workspace workspace;
    private final Templates templates;
    private final Filings filings;
    private final Facts facts;
    private final Form form;
    private final Period period;

    Issue(Workspace workspace, Templates templates, NightWork.Stored stored, Form form, Period period) {
        this.workspace = workspace;
        this.templates = templates;
        this.filings = stored.filings();
        this.facts = stored.facts();
        this.form = form;
        this.period = period;
    }

    /** Writes the blank forms of committees, each whole under its name or not at all. */
    void issue(List<Committee> committees) {
        Staging staging =
                new Staging(workspace, workspace.staging().resolve("bieu-trong"), workspace.blankForms(period));
        List<BlankForm> blanks = committees.stream().map(this::blank).toList();
        // drawing one takes a second of a processor
        blanks.parallelStream()
                .forEach(blank -> staging.stage(name(blank), out -> new BlankWorkbook().write(blank, out)));
        blanks.forEach(blank -> place(name(blank), staging));
        Workspace.delete(staging.folder());
    }

    private static String name(BlankForm blank) {
        return blank.committee().code() + ".xlsx";
    }

    private static void place(String name, Staging staging) {
        try {
            staging.force(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        staging.place(name);
    }

    private BlankForm blank(Committee committee) {
        return new BlankForm(
                form,
                period,
                committee,
                templates.settings().board() + " " + templates.settings().parent(),
                templates.registry().deadline(period),
                opening(committee),
                organisations(committee));
    }

    /** The members at the start are those of the December before, unless something happened to the committee since. */
    private Map<String, BigDecimal> opening(Committee committee) {
        Period december = period.decemberBefore();
        Registry registry = templates.registry();
        if (registry.changed(committee.code(), december.end(), period.end())) {
            return Map.of();
        }
        return filings.inForce(committee.code(), december)
                .map(filing -> facts.values(filing.submission()).get(closing(december)))
                .map(members -> Map.of(form.code(Meaning.OPENING), members))
                .orElse(Map.of());
    }

    /** The code of the members at the end, in the form of a period. */
    private String closing(Period of) {
        return templates.forms().validFor(of).orElse(form).code(Meaning.CLOSING);
    }

    /** The organisations last filed, as far as what is known of them holds for this period. */
    private List<Organisation> organisations(Committee committee) {
        FormSheet.Organisations columns = form.organisations().orElse(null);
        Map.Entry<Period, Filing> last = null;
        for (Map.Entry<Period, Filing> each :
                filings.inForce(committee.code(), BEGINNING, period).entrySet()) {
            last = each;
        }
        if (columns == null || last == null) {
            return List.of();
        }
        Period filed = last.getKey();
        return facts.organisations(last.getValue()).stream()
                .map(organisation -> known(organisation, columns, filed))
                .toList();
    }

    private Organisation known(Organisation filed, FormSheet.Organisations columns, Period of) {
        Map<String, String> texts = new HashMap<>(filed.texts());
        texts.keySet().retainAll(columns.kept());
        Map<String, BigDecimal> counts = new HashMap<>(filed.counts());
        counts.keySet().retainAll(columns.kept());
        BigDecimal opening = of.year() == period.year()
                ? filed.count(columns.opening())
                : of.equals(period.decemberBefore()) ? filed.count(columns.closing()) : null;
        if (opening != null) {
            counts.put(columns.opening(), opening);
        }
        return new Organisation(filed.sheet(), filed.row(), Map.copyOf(texts), Map.copyOf(counts));
    }
}
