package vn.tonghop.finding;

/** A cell of an open list that is not what its column asks for, or was read otherwise than it stands. */
public sealed interface ListFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /** A cell of a list that must be filled and is not. */
    @Kind("Cột để trống")
    record BlankInList(Place place, String column) implements ListFinding {
        @Override
        public String fault() {
            return "Cột \"" + column + "\" để trống.";
        }

        @Override
        public String mend() {
            return "Điền cột này cho dòng đã khai.";
        }
    }

    /**
     * A code that Excel may have changed: 5.1 of 5.10.
     *
     * @param found empty where it must not be quoted
     */
    @Kind("Mã ở dạng số")
    record NumericCode(Place place, String column, String found) implements ListFinding {
        @Override
        public String fault() {
            return "Cột \"" + column + "\" là số" + (found.isEmpty() ? "" : " " + found)
                    + ", cần mã dạng chữ (Excel có thể đã đổi 5.10 thành 5.1).";
        }

        @Override
        public String mend() {
            return "Định dạng ô là Văn bản (Text) rồi gõ lại mã.";
        }
    }

    /**
     * A word that is none of those to choose from.
     *
     * @param found empty where it must not be quoted
     */
    @Kind("Giá trị lạ")
    record UnknownChoice(Place place, String column, String found, String expected) implements ListFinding {
        @Override
        public String fault() {
            return "Cột \"" + column + "\" ghi " + (found.isEmpty() ? "sai" : "\"" + found + "\"") + ", cần " + expected
                    + ".";
        }

        @Override
        public String mend() {
            return "Chọn đúng một giá trị của biểu mẫu.";
        }
    }

    @Kind("Sai ngày")
    record UnreadableDate(Place place, String column) implements ListFinding {
        @Override
        public String fault() {
            return "Cột \"" + column + "\" không phải là ngày đọc được.";
        }

        @Override
        public String mend() {
            return "Ghi ngày dạng 25/11/2019.";
        }
    }

    /**
     * Years of two digits, whose century was told from them.
     *
     * @param place the first such cell of the column
     * @param cells how many there are
     */
    @Kind("Năm hai chữ số")
    record ShortYears(Place place, String column, int cells) implements ListFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String fault() {
            return "Cột \"" + column + "\" ghi năm hai chữ số (" + cells
                    + " ô, ô đầu là ô này); 00 đến 29 đã hiểu là 2000 đến 2029, 30 đến 99 là 1930 đến 1999.";
        }

        @Override
        public String mend() {
            return "Lần sau ghi đủ bốn chữ số của năm.";
        }
    }

    /**
     * A value that may stand once in its column stands twice.
     *
     * @param found empty where it must not be quoted
     */
    @Kind("Giá trị trùng")
    record RepeatedInList(Place place, String column, String found, String other) implements ListFinding {
        @Override
        public String fault() {
            return "Cột \"" + column + "\" ghi " + (found.isEmpty() ? "giá trị" : "\"" + found + "\"") + " đã có ở "
                    + other + ".";
        }

        @Override
        public String mend() {
            return "Mỗi giá trị của cột này chỉ được khai một lần; sửa hoặc xóa dòng trùng.";
        }
    }
}
