package vn.tonghop.finding;

/** The rows of a fixed table: which is missing, is there twice or is none of the form's, or was told by less than its code and label. */
public sealed interface RowFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    @Kind("Thiếu dòng")
    record MissingRow(Place place, String row, String label) implements RowFinding {
        @Override
        public String fault() {
            return "Thiếu dòng " + row + " \"" + label + "\".";
        }

        @Override
        public String mend() {
            return "Thêm lại dòng này theo biểu mẫu rồi gửi lại.";
        }
    }

    @Kind("Trùng dòng")
    record RepeatedRow(Place place, String row, String other) implements RowFinding {
        @Override
        public String fault() {
            return "Dòng " + row + " xuất hiện hai lần (lần đầu ở " + other + ").";
        }

        @Override
        public String mend() {
            return "Chỉ giữ lại một dòng " + row + " rồi gửi lại.";
        }
    }

    /**
     * A row with figures that the form does not know.
     *
     * @param found its code and label, empty where it has neither
     */
    @Kind("Dòng lạ")
    record UnknownRow(Place place, String found) implements RowFinding {
        @Override
        public String fault() {
            return found.isEmpty()
                    ? "Dòng này không có mã số, tiêu chí nhưng có số liệu."
                    : "Dòng \"" + found + "\" không có trong biểu mẫu nhưng có số liệu.";
        }

        @Override
        public String mend() {
            return "Chuyển số liệu vào dòng đúng của biểu mẫu, xóa dòng này rồi gửi lại.";
        }
    }

    /** Code and label of one row belong to two rows of the form. */
    @Kind("Mã số và tiêu chí lệch")
    record CodeAndLabelDisagree(Place place, String row, String label, String expected) implements RowFinding {
        @Override
        public String fault() {
            return "Mã số " + row + " phải là \"" + expected + "\" nhưng tiêu chí ghi \"" + label + "\".";
        }

        @Override
        public String mend() {
            return "Sửa mã số hoặc tiêu chí cho đúng biểu mẫu rồi gửi lại.";
        }
    }

    /** The code proves the row, the label is another wording. */
    @Kind("Tiêu chí viết khác")
    record LabelDiffers(Place place, String row, String label, String expected) implements RowFinding {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String fault() {
            return "Dòng " + row + " ghi \"" + label + "\", biểu mẫu ghi \"" + expected + "\"; đã nhận theo mã số.";
        }

        @Override
        public String mend() {
            return "Kiểm tra lại số liệu có đúng tiêu chí không; lần sau giữ nguyên tên tiêu chí.";
        }
    }

    /** A label that several rows of the form have, without a code. */
    @Kind("Dòng không rõ")
    record AmbiguousRow(Place place, String found, String rows) implements RowFinding {
        @Override
        public String fault() {
            return "Dòng \"" + found + "\" có thể là " + rows + " của biểu mẫu.";
        }

        @Override
        public String mend() {
            return "Ghi mã số của dòng này rồi gửi lại.";
        }
    }

    /**
     * Codes of the sender's own; the labels decided.
     *
     * @param others how many further rows of the table have one
     */
    @Kind("Mã số lạ")
    record ForeignCode(Place place, String found, String row, int others) implements RowFinding {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String fault() {
            return "Mã số \"" + found + "\" không có trong biểu mẫu; đã nhận theo tiêu chí là " + row
                    + (others == 0 ? "." : " (" + others + " dòng khác cũng vậy).");
        }

        @Override
        public String mend() {
            return "Lần sau giữ nguyên mã số của biểu mẫu.";
        }
    }
}
