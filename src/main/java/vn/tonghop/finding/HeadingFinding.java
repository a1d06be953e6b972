package vn.tonghop.finding;

/** The headings of a table: what keeps its columns from being told, or was understood otherwise than it stands. */
public sealed interface HeadingFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /** No row holds the headings. */
    @Kind("Thiếu hàng tiêu đề")
    record MissingHeadings(Place place, String expected) implements HeadingFinding {
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
    record RepeatedHeading(Place place, String heading) implements HeadingFinding {
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
    record IncompleteHeadings(Place place, String missing, String expected) implements HeadingFinding {
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
    record UnclearHeading(Place place, String heading, String found) implements HeadingFinding {
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
    record WordsAboveHeading(Place place, String heading, String found) implements HeadingFinding {
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
    record AddedUpBeside(Place place, String found, String heading) implements HeadingFinding {
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
    record HeadingNamesPeriod(Place place, String heading) implements HeadingFinding {
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
    record HeadingOfOtherTime(Place place, String found, String period, String heading) implements HeadingFinding {
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

    /** A table without a column of codes; the labels decided. */
    @Kind("Thiếu cột mã số")
    record NoCodes(Place place, String column) implements HeadingFinding {
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
}
