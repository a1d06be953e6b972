package vn.tonghop.workbook;

/** What a live check says of a rule. */
enum CheckVerdict {
    HOLDS("Đúng"),
    BROKEN("Sai"),
    /** Broken, and only a warning. */
    DOUBTED("Xem lại"),
    /** Broken over a sheet that nobody has begun to fill in. */
    WAITS("Chờ"),
    /** Not asked: an operand is in doubt already. */
    SKIPPED("–");

    private final String word;

    CheckVerdict(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** The word as a formula writes it. */
    String quoted() {
        return Ref.text(word);
    }
}
