package vn.tonghop.nightly;

import java.util.Map;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.SmallRegistry;

/** What the committees of a small province file. */
final class Submissions {
    static final SmallRegistry REGISTRY = SmallRegistry.of(
            "mong-cai", "Thành ủy Móng Cái", "ha-long", "Thành ủy Hạ Long", "ba-che", "Huyện ủy Ba Chẽ");

    /** A figure that breaks no rule whatever it is up to 5: by it a version is told from another. */
    static final String MARK = "2.I.6";

    private static final Map<String, String> NAMES =
            Map.of("mong-cai", "Thành ủy Móng Cái", "ha-long", "Thành ủy Hạ Long", "ba-che", "Huyện ủy Ba Chẽ");

    private Submissions() {}

    /** Nine months of 2019: 36 members at the start, 40 at the end. */
    static Draft september(String committee) {
        return Draft.clean()
                .without("danh_sach")
                .withCover("code", committee)
                .withCover("committee", NAMES.getOrDefault(committee, committee));
    }

    /** A version of it, marked. */
    static Draft september(String committee, int number, int mark) {
        return september(committee).withCover("number", number).with(MARK, mark);
    }

    /** The year 2018: 32 members at the start, 36 at the end. */
    static Draft december(String committee) {
        return december(committee, 36);
    }

    /** The year 2018, with so many members at the end. */
    static Draft december(String committee, int closing) {
        return september(committee)
                .withCover("period", "2018-12")
                .with("1.A", closing - 4)
                .with("1.D", closing)
                .with("5.1/dang_vien", closing - 13)
                .with("5.T/dang_vien", closing)
                .withOrganisation(0, "dau_ky", closing - 16)
                .withOrganisation(0, "cuoi_ky", closing - 13)
                .with("6.1", closing)
                .with("6.2", 5)
                .with("6.3", 20)
                .with("6.4", closing - 26)
                .with("6.5", 1)
                .with("6.6", 0);
    }

    /** One whose totals do not add up. */
    static Draft mistaken(Draft draft) {
        return draft.with("1.B", 58);
    }
}
