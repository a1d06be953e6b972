package vn.tonghop.committee;

import java.time.LocalDate;

/**
 * What happened to a unit.
 *
 * @param from code of the unit left, or empty
 * @param to code of the unit joined, or empty
 * @param members how many moved; -1 where not said
 */
public record Event(LocalDate date, Kind kind, String from, String to, int members, String note) {

    /** Kinds of event, as the registry writes them in lower case. */
    public enum Kind {
        DOI_TEN,
        SAP_NHAP,
        CHIA_TACH,
        CHUYEN_DI,
        CHUYEN_DEN
    }

    public boolean touches(String committee) {
        return from.equals(committee) || to.equals(committee);
    }
}
