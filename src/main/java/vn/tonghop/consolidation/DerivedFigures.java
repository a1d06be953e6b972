package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a unit that nobody filed: made by the arithmetic, under the codes by which the CSV names them. */
public final class DerivedFigures {
    public static final String RATE = "ty_le_ket_nap";
    public static final String TERM = "luy_ke_nhiem_ky";
    public static final String PERSONS_A_YEAR = "binh_quan_nguoi_nam";
    public static final String TERM_RATE = "binh_quan_nhiem_ky";
    public static final String COMPLETION = "hoan_thanh_chi_tieu";
    public static final String FULFILLED = "ty_le_hoan_thanh_nhiem_vu";

    /** All of them; after {@link #TERM} also a slash and the code of a figure that the form sums over the term. */
    public static final List<String> CODES = List.of(RATE, TERM, PERSONS_A_YEAR, TERM_RATE, COMPLETION, FULFILLED);

    /** Decimals of percentages and averages. */
    public static final int DECIMALS = 4;

    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();

    private DerivedFigures() {}

    /**
     * Code → value, in the order of the CSV.
     *
     * <p>Counts as they are, percentages and averages rounded; what is unknown is not there.
     */
    public static Map<String, BigDecimal> of(UnitResult unit) {
        DerivedFigures derived = new DerivedFigures();
        derived.put(RATE, unit.year().rate());
        TermResult term = unit.term();
        if (term != null) {
            derived.put(term);
        }
        derived.put(COMPLETION, unit.year().completion());
        derived.put(FULFILLED, unit.fulfilled());
        return Collections.unmodifiableMap(derived.figures);
    }

    private void put(TermResult term) {
        if (term.admitted() != null) {
            figures.put(TERM, term.admitted());
        }
        term.flows().forEach((code, flow) -> figures.put(TERM + "/" + code, flow.sum()));
        put(PERSONS_A_YEAR, term.averageAdmitted());
        put(TERM_RATE, term.averageRate());
    }

    private void put(String code, @Nullable BigDecimal value) {
        if (value != null) {
            figures.put(code, Ratio.rounded(value, DECIMALS));
        }
    }
}
