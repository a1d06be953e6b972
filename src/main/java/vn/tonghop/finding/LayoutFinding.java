package vn.tonghop.finding;

/** The sheets of a workbook, and what is hidden or merged on them, where they are otherwise than the form has them. */
public sealed interface LayoutFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    @Kind("Thiếu trang")
    record MissingSheet(Place place, String sheet) implements LayoutFinding {
        @Override
        public String fault() {
            return "Thiếu trang \"" + sheet + "\" mà biểu mẫu yêu cầu.";
        }

        @Override
        public String mend() {
            return "Thêm trang \"" + sheet + "\" theo biểu mẫu rồi gửi lại.";
        }
    }

    /** Two sheets answer to one name of the form. */
    @Kind("Trùng trang")
    record RepeatedSheet(Place place, String sheet, String other) implements LayoutFinding {
        @Override
        public String fault() {
            return "Có hai trang cùng là \"" + sheet + "\" (trang kia: \"" + other + "\").";
        }

        @Override
        public String mend() {
            return "Chỉ giữ lại một trang \"" + sheet + "\" rồi gửi lại.";
        }
    }

    /** A table of the form on a sheet of another name; its headings and rows decided. */
    @Kind("Tên trang khác")
    record SheetUnderOtherName(Place place, String sheet) implements LayoutFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String fault() {
            return "Bảng ở trang này đã được hiểu là \"" + sheet + "\" của biểu mẫu.";
        }

        @Override
        public String mend() {
            return "Lần sau đặt tên trang là \"" + sheet + "\".";
        }
    }

    /** A second table of a kind, on a sheet that is not named after it. */
    @Kind("Bảng thừa")
    record TableNotRead(Place place, String sheet, String other) implements LayoutFinding {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String fault() {
            return "Bảng ở trang này giống \"" + sheet + "\" nhưng không được đọc, vì đã đọc trang \"" + other + "\".";
        }

        @Override
        public String mend() {
            return "Nếu số liệu đúng nằm ở trang này, chuyển vào trang \"" + other
                    + "\" rồi gửi lại; nếu không, xóa trang này.";
        }
    }

    /**
     * The rows are those of another version of the form.
     *
     * @param found its version
     * @param expected the version in force for the period
     */
    @Kind("Sai phiên bản biểu mẫu")
    record OtherVersion(Place place, String found, String expected, String period) implements LayoutFinding {
        @Override
        public String fault() {
            return "Tệp lập theo biểu mẫu phiên bản " + found + ", kỳ " + period + " phải dùng phiên bản " + expected
                    + ".";
        }

        @Override
        public String mend() {
            return "Lập lại theo biểu mẫu phiên bản " + expected + " rồi gửi lại.";
        }
    }

    @Kind("Trang ẩn")
    record HiddenSheetRead(Place place) implements LayoutFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String fault() {
            return "Trang này bị ẩn nhưng vẫn được đọc.";
        }

        @Override
        public String mend() {
            return "Nếu không muốn gửi trang này, hãy xóa hẳn nó.";
        }
    }

    /**
     * Rows and columns with content that the sender does not see.
     *
     * @param rows how many of them
     * @param columns how many of them
     */
    @Kind("Hàng, cột ẩn")
    record HiddenCellsRead(Place place, int rows, int columns) implements LayoutFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String fault() {
            return "Trang này có " + rows + " hàng, " + columns + " cột bị ẩn có nội dung; vẫn được đọc.";
        }

        @Override
        public String mend() {
            return "Cho hiện hàng, cột ẩn để kiểm tra; nếu không muốn gửi, hãy xóa hẳn.";
        }
    }

    /**
     * A cell of the data is merged with others: only one value is left of theirs.
     *
     * @param range {@code C5:C7}
     */
    @Kind("Ô số liệu bị gộp")
    record MergedData(Place place, String range) implements LayoutFinding {
        @Override
        public String fault() {
            return "Ô số liệu bị gộp với ô khác (vùng " + range + "), không rõ số thuộc ô nào.";
        }

        @Override
        public String mend() {
            return "Bỏ gộp ô (Unmerge Cells), nhập số vào từng ô rồi gửi lại.";
        }
    }
}
