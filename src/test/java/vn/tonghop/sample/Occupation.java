package vn.tonghop.sample;

import java.util.Random;

/**
 * What a person does, with what goes with it.
 *
 * @see People
 */
enum Occupation {
    STATE("2.II.1.1", 24, 38, 46, "0 2 3 75 20 0"),
    PARTY("2.II.1.2", 24, 38, 50, "0 2 3 75 20 0"),
    COMMUNE("2.II.1.3", 23, 40, 44, "2 25 15 56 2 0"),
    VILLAGE("2.II.1.4", 24, 54, 38, "10 14 6 12 0 0"),
    PUBLIC_SERVICE("2.II.1.5", 23, 42, 74, "0 8 20 62 9 1"),
    PRIVATE_SERVICE("2.II.1.6", 22, 44, 66, "4 16 24 46 4 0"),
    MANAGER("2.II.1.7a", 27, 50, 22, "0 6 10 72 10 0"),
    CLERK("2.II.1.7b", 22, 42, 40, "4 18 22 50 3 0"),
    WORKER("2.II.1.7c", 20, 42, 16, "52 20 12 6 0 0"),
    FARMER("2.II.1.8", 22, 54, 40, "8 8 4 3 0 0"),
    SOLDIER("2.II.1.9", 19, 30, 8, "4 38 14 36 1 0"),
    STUDENT("2.II.1.10", 19, 23, 62, "0 0 0 0 0 0"),
    PUPIL("2.II.1.11", 18, 18, 56, "0 0 0 0 0 0"),
    OTHER("2.II.1.12", 22, 59, 44, "12 14 8 12 1 0");

    private static final int NONE = 14;

    final String code;
    final int youngest;
    final int oldest;
    /** Share of women, in percent. */
    final int women;

    private final int[] qualifications;

    Occupation(String code, int youngest, int oldest, int women, String qualifications) {
        this.code = code;
        this.youngest = youngest;
        this.oldest = oldest;
        this.women = women;
        this.qualifications = java.util.Arrays.stream((qualifications + " " + NONE).split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Of a new member of an organisation of this type. */
    static Occupation of(String type, String organisation, Random random) {
        if (organisation.contains("Đại học")) {
            return Seed.chance(random, 0.7) ? STUDENT : PUBLIC_SERVICE;
        }
        return switch (type) {
            case "5.1" ->
                drawn(random, "22 30 29 6 2 3 8", COMMUNE, VILLAGE, FARMER, PRIVATE_SERVICE, PUPIL, WORKER, OTHER);
            case "5.2", "5.3" ->
                drawn(
                        random,
                        "20 27 5 8 4 8 6 6 16",
                        COMMUNE,
                        VILLAGE,
                        FARMER,
                        PRIVATE_SERVICE,
                        PUPIL,
                        WORKER,
                        CLERK,
                        STUDENT,
                        OTHER);
            case "5.4" -> PARTY;
            case "5.5" -> STATE;
            case "5.6" ->
                organisation.contains("THPT")
                        ? drawn(random, "70 30", PUBLIC_SERVICE, PUPIL)
                        : drawn(random, "96 4", PUBLIC_SERVICE, STUDENT);
            case "5.7" -> PRIVATE_SERVICE;
            case "5.8", "5.9" -> SOLDIER;
            case "5.10" -> drawn(random, "8 32 60", MANAGER, CLERK, WORKER);
            default -> drawn(random, "22 40 38", MANAGER, CLERK, WORKER);
        };
    }

    /** A row under 2.II.4, or empty. */
    String qualification(Random random) {
        int row = Seed.drawn(random, qualifications);
        return row == qualifications.length - 1 ? "" : "2.II.4." + (row + 1);
    }

    private static Occupation drawn(Random random, String weights, Occupation... among) {
        return among[
                Seed.drawn(
                        random,
                        java.util.Arrays.stream(weights.split(" "))
                                .mapToInt(Integer::parseInt)
                                .toArray())];
    }
}
