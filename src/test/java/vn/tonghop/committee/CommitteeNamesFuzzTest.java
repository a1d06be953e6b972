package vn.tonghop.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** A committee answers to its own names however they are typed, and to nothing else. */
class CommitteeNamesFuzzTest {
    private static final Registry REGISTRY =
            Registry.read(Path.of("templates/registry.xlsx"), "templates/registry.xlsx");

    private static final CommitteeNames NAMES = REGISTRY.names();

    @Provide
    Arbitrary<Committee> committees() {
        return Arbitraries.of(REGISTRY.committees().values());
    }

    @Property
    void aNameIsRecognisedHoweverItIsTyped(
            @ForAll("committees") Committee committee, @ForAll("habits") List<Integer> habits) {
        String typed = committee.name();
        for (int habit : habits) {
            typed = switch (habit) {
                case 0 -> typed.toUpperCase(Locale.ROOT);
                case 1 -> typed.replace(" ", "\u00A0 ");
                case 2 -> Normalizer.normalize(typed, Normalizer.Form.NFD);
                case 3 -> "BTC " + typed;
                case 4 -> typed.replace("ủy", "uỷ");
                default -> " " + typed + ". ";
            };
        }
        assertThat(NAMES.byName(typed)).as(typed).contains(committee);
    }

    @Provide
    Arbitrary<List<Integer>> habits() {
        return Arbitraries.integers().between(0, 5).list().ofMaxSize(4);
    }

    @Property
    void aNameWithALetterMoreOrLessIsNotAnother(
            @ForAll("committees") Committee committee, @ForAll @StringLength(min = 1, max = 3) String more) {
        String name = committee.name() + " " + more;
        NAMES.byName(name).ifPresent(found -> assertThat(found).as(name).isEqualTo(committee));
    }

    @Property
    void anyTextIsAnAnswerOrNone(@ForAll @StringLength(max = 80) String text) {
        NAMES.byName(text).ifPresent(found -> assertThat(REGISTRY.committees()).containsValue(found));
        NAMES.byCode(text).ifPresent(found -> assertThat(found.code()).isEqualToIgnoringCase(text.strip()));
    }
}
