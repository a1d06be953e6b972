package vn.tonghop.workbook;

import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.Release;

/** How units are called on the sheets. */
final class Names {

    private Names() {}

    /** The name of a committee or of the province; of a code nobody knows, the code. */
    static String of(Release release, String code) {
        return code.equals(Registry.PROVINCE)
                ? release.province().name()
                : release.registry().find(code).map(Committee::name).orElse(code);
    }
}
