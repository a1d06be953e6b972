package vn.tonghop.fact;

/** What became of a file. */
public enum State {
    ACCEPTED("Đã nhận"),
    RETURNED("Trả lại"),
    DUPLICATE("Trùng"),
    SUPERSEDED("Đã thay"),
    IGNORED("Bỏ qua"),
    DEFERRED("Hoãn");

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** The word a reader sees. */
    public String label() {
        return label;
    }
}
