package vn.tonghop.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the members of a committee grew and shrank in a period: Biểu 1.
 *
 * @param struckOff of them {@code probationary} were probationary members
 */
public record Movements(
        int opening,
        int admitted,
        int fromOutside,
        int fromWithin,
        int restored,
        int died,
        int expelled,
        int struckOff,
        int probationary,
        int resigned,
        int toOutside,
        int toWithin) {

    public int increase() {
        return admitted + fromOutside + fromWithin + restored;
    }

    public int decrease() {
        return died + expelled + struckOff + resigned + toOutside + toWithin;
    }

    public int closing() {
        return opening + increase() - decrease();
    }

    /** The same with the opening stock from which this closing stock comes. */
    public Movements closingAt(int closing) {
        return withOpening(closing - increase() + decrease());
    }

    /** The same with so many more gone to other provinces. */
    public Movements withMoreLeaving(int more) {
        return new Movements(
                opening,
                admitted,
                fromOutside,
                fromWithin,
                restored,
                died,
                expelled,
                struckOff,
                probationary,
                resigned,
                toOutside + more,
                toWithin);
    }

    /** The figures of Biểu 1 by code. */
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("1.A", opening);
        figures.put("1.B", increase());
        figures.put("1.B1", admitted);
        figures.put("1.B2", fromOutside + fromWithin);
        figures.put("1.B2a", fromOutside);
        figures.put("1.B2b", fromWithin);
        figures.put("1.B3", restored);
        figures.put("1.C", decrease());
        figures.put("1.C1", died);
        figures.put("1.C2", expelled);
        figures.put("1.C3", struckOff);
        figures.put("1.C3a", probationary);
        figures.put("1.C4", resigned);
        figures.put("1.C5", toOutside + toWithin);
        figures.put("1.C5a", toOutside);
        figures.put("1.C5b", toWithin);
        figures.put("1.D", closing());
        return figures;
    }

    private Movements withOpening(int stock) {
        return new Movements(
                stock,
                admitted,
                fromOutside,
                fromWithin,
                restored,
                died,
                expelled,
                struckOff,
                probationary,
                resigned,
                toOutside,
                toWithin);
    }
}
