package vn.tonghop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.fact.OrganisationFact;
import vn.tonghop.submission.Organisation;

class OrganisationsTest {

    private static OrganisationFact organisation(String committee, int row, String candidates, String admitted) {
        Map<String, BigDecimal> counts = new HashMap<>();
        if (!candidates.isEmpty()) {
            counts.put("nguon", new BigDecimal(candidates));
        }
        if (!admitted.isEmpty()) {
            counts.put("ket_nap", new BigDecimal(admitted));
        }
        return new OrganisationFact(committee, committee + ".xlsx", new Organisation("Cơ sở", row, Map.of(), counts));
    }

    @Test
    void thoseWithCandidatesAndNoAdmissionComeFirst() {
        List<OrganisationFact> organisations = List.of(
                organisation("a", 3, "5", "0"),
                organisation("a", 4, "5", "1"),
                organisation("b", 12, "1", ""),
                organisation("b", 3, "", "0"),
                organisation("b", 9, "2", "0"),
                organisation("b", 4, "0", ""));

        assertThat(Organisations.idleFirst(
                        organisations, Given.FORM, Given.committees("b", "a").registry()))
                .extracting(fact -> fact.committee() + fact.organisation().row())
                .containsExactly("b9", "b12", "a3", "b3", "b4", "a4");
    }
}
