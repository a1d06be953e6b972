package vn.tonghop.finding;

/** Where a workbook is laid out otherwise than its form. */
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

    /** No row holds the headings. */
    @Kind("Thiếu hàng tiêu đề")
    record MissingHeadings(Place place, String expected) implements LayoutFinding {
        @Override
        public String fault() {
            return "Không tìm thấy hàng tiêu đề có các cột: " + expected + ".";
        }

        @Override
        public String mend() {
            return "Giữ nguyên hàng tiêu đề của biểu mẫu rồi gửi lại.";
        }
    }

    /** A heading stands twice, or two headings mean one column. */
    @Kind("Trùng cột")
    record RepeatedHeading(Place place, String heading) implements LayoutFinding {
        @Override
        public String fault() {
            return "Cột \"" + heading + "\" xuất hiện hai lần ở hàng tiêu đề.";
        }

        @Override
        public String mend() {
            return "Chỉ giữ lại một cột \"" + heading + "\" rồi gửi lại.";
        }
    }

    /** A heading row, but for some of its headings. */
    @Kind("Thiếu cột")
    record IncompleteHeadings(Place place, String missing, String expected) implements LayoutFinding {
        @Override
        public String fault() {
            return "Hàng tiêu đề thiếu cột: " + missing + " (biểu mẫu có các cột: " + expected + ").";
        }

        @Override
        public String mend() {
            return "Ghi tiêu đề các cột như biểu mẫu rồi gửi lại.";
        }
    }

    /** A second line of headings says of which part a column is. */
    @Kind("Tiêu đề không rõ")
    record UnclearHeading(Place place, String heading, String found) implements LayoutFinding {
        @Override
        public String fault() {
            return "Dưới tiêu đề \"" + heading + "\" còn có tiêu đề \"" + found
                    + "\", không rõ cột này là số nào của biểu mẫu.";
        }

        @Override
        public String mend() {
            return "Ghi tiêu đề các cột như biểu mẫu rồi gửi lại.";
        }
    }

    /** Words right above a heading that may be one more line of it: of which part the figures are. */
    @Kind("Chữ trên tiêu đề")
    record WordsAboveHeading(Place place, String heading, String found) implements LayoutFinding {
        @Override
        public String fault() {
            return "Ngay trên tiêu đề \"" + heading + "\" còn có chữ \"" + found
                    + "\", không rõ là tiêu đề của cột này hay của cả trang.";
        }

        @Override
        public String mend() {
            return "Nếu là dòng tiêu đề của trang thì để cách bảng một hàng trống; nếu là của cột thì ghi tiêu đề các cột như"
                    + " biểu mẫu; rồi gửi lại.";
        }
    }

    /** Figures that are added up beside the period's: which of the two are the period's nobody knows. */
    @Kind("Cột lũy kế")
    record AddedUpBeside(Place place, String found, String heading) implements LayoutFinding {
        @Override
        public String fault() {
            return "Ngoài cột \"" + heading + "\" còn có cột \"" + found
                    + "\", không rõ cột nào là số lũy kế từ đầu năm.";
        }

        @Override
        public String mend() {
            return "Ghi số lũy kế từ đầu năm ở cột \"" + heading + "\", xóa cột kia rồi gửi lại.";
        }
    }

    /** A column of figures that is headed by the period itself. */
    @Kind("Tiêu đề ghi kỳ báo cáo")
    record HeadingNamesPeriod(Place place, String heading) implements LayoutFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String fault() {
            return "Tiêu đề cột này ghi đúng kỳ báo cáo, đã được hiểu là \"" + heading + "\" của biểu mẫu.";
        }

        @Override
        public String mend() {
            return "Lần sau ghi tiêu đề cột là \"" + heading + "\".";
        }
    }

    /**
     * Where the period's figures belong stand those of another time.
     *
     * @param found the heading
     * @param period for which the workbook is filed
     */
    @Kind("Tiêu đề ghi kỳ khác")
    record HeadingOfOtherTime(Place place, String found, String period, String heading) implements LayoutFinding {
        @Override
        public String fault() {
            return "Cột số liệu ghi tiêu đề \"" + found + "\" nhưng kỳ báo cáo là " + period + ".";
        }

        @Override
        public String mend() {
            return "Kiểm tra số liệu có đúng là lũy kế của kỳ báo cáo không, ghi tiêu đề cột là \"" + heading
                    + "\" rồi gửi lại.";
        }
    }

    @Kind("Thiếu dòng")
    record MissingRow(Place place, String row, String label) implements LayoutFinding {
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
    record RepeatedRow(Place place, String row, String other) implements LayoutFinding {
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
    record UnknownRow(Place place, String found) implements LayoutFinding {
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
    record CodeAndLabelDisagree(Place place, String row, String label, String expected) implements LayoutFinding {
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
    record LabelDiffers(Place place, String row, String label, String expected) implements LayoutFinding {
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
    record AmbiguousRow(Place place, String found, String rows) implements LayoutFinding {
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
    record ForeignCode(Place place, String found, String row, int others) implements LayoutFinding {
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

    /** A table without a column of codes; the labels decided. */
    @Kind("Thiếu cột mã số")
    record NoCodes(Place place, String column) implements LayoutFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String fault() {
            return "Bảng không có cột \"" + column + "\", các dòng đã nhận theo tiêu chí.";
        }

        @Override
        public String mend() {
            return "Lần sau dùng biểu mẫu có cột \"" + column + "\".";
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

    @Kind("Chữ ký số")
    record SignatureNotVerified(Place place) implements LayoutFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String fault() {
            return "Tệp có chữ ký số; chương trình không kiểm tra chữ ký.";
        }

        @Override
        public String mend() {
            return "Nếu cần xác nhận chữ ký, mở tệp bằng Excel và xem Tệp > Thông tin.";
        }
    }
}
