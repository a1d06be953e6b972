package vn.tonghop.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.tonghop.committee.Period;

/** Invents the people admitted, so that every figure about them can be counted. No person comes twice. */
final class People {
    private static final List<String> MINORITIES =
            List.of("Tày", "Tày", "Dao", "Dao", "Sán Dìu", "Sán Chay", "Hoa", "Nùng");
    private static final List<String> RELIGIONS = List.of("Công giáo", "Công giáo", "Phật giáo");
    private static final Set<String> OWNERS_AT = Set.of("5.1", "5.2", "5.3", "5.11", "5.12", "5.13");

    private final Seed seed;
    private final Set<String> known = new HashSet<>();

    People(Seed seed) {
        this.seed = seed;
    }

    /**
     * The people a committee admitted in a period.
     *
     * @param shares admissions of each body
     */
    List<Person> admitted(Sender sender, Period period, List<Body> bodies, int[] shares, int owners) {
        Random random = seed.of("people", sender.code(), period);
        List<Person> people = new ArrayList<>();
        int left = owners;
        for (int body = 0; body < bodies.size(); body++) {
            for (int count = 0; count < shares[body]; count++) {
                boolean owner = left > 0 && OWNERS_AT.contains(bodies.get(body).type()) && count == 0;
                left -= owner ? 1 : 0;
                people.add(unknown(sender, period, bodies.get(body), owner, random));
            }
        }
        if (left > 0) {
            throw new IllegalStateException(sender.code() + " " + period + ": no place for " + left + " owners");
        }
        return people;
    }

    private Person unknown(Sender sender, Period period, Body body, boolean owner, Random random) {
        while (true) {
            Person person = invented(sender, period, body, owner, random);
            if (known.add(person.name() + person.born())) {
                return person;
            }
        }
    }

    private static Person invented(Sender sender, Period period, Body body, boolean owner, Random random) {
        Occupation occupation = owner ? Occupation.MANAGER : Occupation.of(body.type(), body.name(), random);
        LocalDate admitted =
                period.start().plusDays(7 + random.nextInt(period.end().getDayOfYear() - 10));
        // The lower of two draws: new members are young.
        int oldest = occupation.oldest;
        int age = Math.max(
                owner ? 31 : 0,
                Math.min(
                        Seed.between(random, occupation.youngest, oldest),
                        Seed.between(random, occupation.youngest, oldest)));
        LocalDate born = admitted.minusYears(age).minusDays(random.nextInt(360));
        boolean woman = random.nextInt(100) < occupation.women;
        boolean minority = random.nextInt(100) < sender.minority();
        String schooling = schooling(occupation, age, random);
        String qualification = schooling.equals("2.II.3.4") ? occupation.qualification(random) : "";
        return new Person(
                Names.of(woman, minority, random),
                born,
                woman,
                minority ? Names.from(MINORITIES, random) : "Kinh",
                Seed.chance(random, 0.015) ? Names.from(RELIGIONS, random) : "",
                occupation.code,
                schooling,
                qualification,
                age <= 30 ? Seed.chance(random, 0.88) : age <= 35 && Seed.chance(random, 0.08),
                owner,
                age > 35 && Seed.chance(random, 0.012),
                admitted,
                body.code());
    }

    private static String schooling(Occupation occupation, int age, Random random) {
        boolean schooled = occupation != Occupation.FARMER
                && occupation != Occupation.OTHER
                && occupation != Occupation.VILLAGE
                && occupation != Occupation.WORKER;
        if (schooled || age < 30 || Seed.chance(random, 0.72)) {
            return "2.II.3.4";
        }
        return Seed.chance(random, 0.93) ? "2.II.3.3" : "2.II.3.2";
    }
}
