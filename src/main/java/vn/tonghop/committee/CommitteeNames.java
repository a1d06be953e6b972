package vn.tonghop.committee;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.tonghop.sheet.Wording;

/**
 * The names by which a committee is recognised.
 *
 * <p>Exact after normalisation and after the words of office (Thành ủy, huyện, TP …) are stripped from the front. Likeness
 * only ever suggests.
 */
public final class CommitteeNames {
    /** As normalised; a longer one before what it begins with. */
    private static final List<String> WORDS_OF_OFFICE = List.of(
                    "đảng bộ",
                    "đảng ủy",
                    "ban tổ chức",
                    "btc",
                    "thành ủy",
                    "thị ủy",
                    "huyện ủy",
                    "thành phố",
                    "thị xã",
                    "huyện",
                    "tp",
                    "tx",
                    "h",
                    "đb",
                    "tỉnh")
            .stream()
            .map(word -> Wording.normalise(word) + " ")
            .toList();

    private final Map<String, Committee> byKey = new HashMap<>();
    private final Map<String, Committee> byCode = new HashMap<>();

    private CommitteeNames() {}

    static CommitteeNames of(Collection<Committee> committees) {
        CommitteeNames names = new CommitteeNames();
        for (Committee committee : committees) {
            names.byCode.put(committee.code(), committee);
            names.byKey.put(key(committee.name()), committee);
            committee.aliases().forEach(alias -> names.byKey.put(key(alias), committee));
        }
        return names;
    }

    /** The form in which two names of committees are compared. */
    public static String key(String name) {
        String rest = Wording.normalise(name);
        boolean stripped = true;
        while (stripped) {
            stripped = false;
            for (String word : WORDS_OF_OFFICE) {
                if (rest.startsWith(word)) {
                    rest = rest.substring(word.length());
                    stripped = true;
                }
            }
        }
        return rest;
    }

    public Optional<Committee> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.strip().toLowerCase(Locale.ROOT)));
    }

    public Optional<Committee> byName(String name) {
        return Optional.ofNullable(byKey.get(key(name)));
    }

    /** The committee whose name is most like these words, where one is near enough to ask about. */
    public Optional<Committee> suggest(String words) {
        String key = key(words);
        int best = Math.max(1, key.length() / 4) + 1;
        Committee found = null;
        for (Map.Entry<String, Committee> entry : new TreeMap<>(byKey).entrySet()) {
            int distance = distance(key, entry.getKey());
            if (distance < best) {
                best = distance;
                found = entry.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    /** Edits of one letter that lead from one text to the other (Levenshtein). */
    private static int distance(String a, String b) {
        int[] previous = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
