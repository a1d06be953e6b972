package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grassroots organisations of a committee, with the branches its plan gives it. */
final class Bodies {
    private static final Set<String> ENTERPRISE_TYPES = Set.of("5.11", "5.12", "5.13", "5.14");

    private Bodies() {}

    static List<Body> of(Sender sender, Seed seed) {
        Random random = seed.of("bodies", sender.code());
        Map<String, String> names = new LinkedHashMap<>(Communes.of(sender.code()));
        names.putAll(Institutions.of(sender, sender.organisations() - names.size(), random));
        List<Map.Entry<String, String>> entries = List.copyOf(names.entrySet());
        int[] branches = Apportion.of(
                sender.branches(),
                entries.stream()
                        .mapToDouble(entry -> branchWeight(entry.getKey(), entry.getValue(), random))
                        .toArray());
        String prefix = Stream.of(sender.code().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String name = entries.get(i).getKey();
            String type = entries.get(i).getValue();
            boolean committee = name.startsWith("Đảng bộ");
            bodies.add(new Body(
                    "%s-%03d".formatted(prefix, i + 1),
                    name,
                    type,
                    committee,
                    branches[i],
                    committee ? branches[i] * (16.0 + random.nextInt(9)) : small(type, random),
                    !committee && ENTERPRISE_TYPES.contains(type) && Seed.chance(random, 0.3)
                            ? Seed.between(random, 2016, 2019)
                            : 0));
        }
        return bodies;
    }

    private static double branchWeight(String name, String type, Random random) {
        if (!name.startsWith("Đảng bộ")) {
            return 0;
        }
        return switch (type) {
            case "5.1", "5.2", "5.3" -> Seed.between(random, 9, 15);
            case "5.10", "5.11" -> Seed.between(random, 8, 24);
            default -> Seed.between(random, 4, 7);
        };
    }

    private static double small(String type, Random random) {
        return ENTERPRISE_TYPES.contains(type) ? Seed.between(random, 6, 14) : Seed.between(random, 9, 28);
    }
}
