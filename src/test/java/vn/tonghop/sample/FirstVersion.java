package vn.tonghop.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** A submission as it was before its office noticed three more members gone: other figures, consistent in themselves. */
final class FirstVersion {
    private static final int OVERLOOKED = 3;

    private FirstVersion() {}

    static Draft of(Draft second) {
        Map<String, Object> organisation = second.organisations().getFirst();
        String type = String.valueOf(organisation.get("loai_hinh"));
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String code : new String[] {"1.C", "1.C5", "1.C5a"}) {
            figures.put(code, second.count(code) - OVERLOOKED);
        }
        for (String code : new String[] {"1.D", "5.T/dang_vien", type + "/dang_vien"}) {
            figures.put(code, second.count(code) + OVERLOOKED);
        }
        int closing = Integer.parseInt(String.valueOf(organisation.get("cuoi_ky")));
        return second.with(figures)
                .withOrganisation(0, "cuoi_ky", closing + OVERLOOKED)
                .withCover("number", 1);
    }
}
