package vn.tonghop.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.fact.Fact;
import vn.tonghop.fact.OrganisationFact;
import vn.tonghop.fact.Remark;
import vn.tonghop.form.Form;
import vn.tonghop.template.Settings;

/**
 * All that a release states of a period: the value that workbooks, reports and tables draw.
 *
 * @param asOf the as-of date it bears
 * @param form in force for the period
 * @param province the whole; its figures sum what was filed
 * @param committees every committee that has to file for the period, in official order, filed or not
 * @param organisations those with candidates and no admission first, then by committee and row
 * @param filings a status a committee, in official order
 * @param copies submission → the further paths under which its very bytes were found
 * @param remarks by committee and severity
 * @param facts every figure in force, by committee, in the form's order
 */
public record Release(
        Period period,
        LocalDate asOf,
        Form form,
        Registry registry,
        Settings settings,
        UnitResult province,
        List<UnitResult> committees,
        List<OrganisationFact> organisations,
        List<FilingStatus> filings,
        Map<Long, List<String>> copies,
        List<Remark> remarks,
        List<Fact> facts) {

    /** How a unit is called: a committee or the province; a code that nobody knows stands for itself. */
    public String name(String code) {
        if (code.isEmpty()) {
            return "không rõ đơn vị";
        }
        return code.equals(Registry.PROVINCE)
                ? province.name()
                : registry.find(code).map(Committee::name).orElse(code);
    }
}
