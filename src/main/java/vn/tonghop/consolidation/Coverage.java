package vn.tonghop.consolidation;

/** From how many of how many units a total comes. */
public record Coverage(int filed, int expected) {

    public boolean isComplete() {
        return filed == expected;
    }

    Coverage plus(Coverage other) {
        return new Coverage(filed + other.filed, expected + other.expected);
    }

    /** {@code 18/21}. */
    @Override
    public String toString() {
        return filed + "/" + expected;
    }
}
