package vn.tonghop.finding;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** The workbook goes back. */
    ERROR("Lỗi"),
    /** The workbook is taken, and the finding told. */
    WARNING("Cảnh báo"),
    /** Worth knowing; nothing needs to be done. */
    NOTE("Ghi chú");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word a reader sees. */
    public String label() {
        return label;
    }
}
