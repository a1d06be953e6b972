package vn.tonghop.finding;

/** A single cell: what is wrong with its figure, or how its letters were read. */
public sealed interface CellFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /** Words, or a number no grammar of numbers allows, where a number belongs. */
    @Kind("Chữ ở ô số")
    record TextWhereNumberBelongs(Place place, String what, String found) implements CellFinding {
        @Override
        public String fault() {
            return what + " ghi \"" + found + "\", cần một số.";
        }

        @Override
        public String mend() {
            return "Nhập số vào ô này, hoặc để trống nếu không có số liệu.";
        }
    }

    @Kind("Số âm")
    record NegativeCount(Place place, String what, String found) implements CellFinding {
        @Override
        public String fault() {
            return what + " = " + found + ", số lượng không thể âm.";
        }

        @Override
        public String mend() {
            return "Kiểm tra lại và nhập số từ 0 trở lên.";
        }
    }

    /** A count with decimals; where three of them follow, a thousands dot was probably meant. */
    @Kind("Số lẻ")
    record FractionalCount(Place place, String what, String found, String suggestion) implements CellFinding {
        @Override
        public String fault() {
            return what + " = " + found + ", số lượng phải là số nguyên"
                    + (suggestion.isEmpty() ? "." : "; có phải là " + suggestion + "?");
        }

        @Override
        public String mend() {
            return "Nhập lại thành số nguyên, không dùng dấu phân cách.";
        }
    }

    /** Too great to be a count of persons or organisations. */
    @Kind("Số quá lớn")
    record NumberTooGreat(Place place, String what, String found) implements CellFinding {
        @Override
        public String fault() {
            return what + " = " + found + ", lớn quá mức có thể.";
        }

        @Override
        public String mend() {
            return "Kiểm tra lại và nhập đúng số.";
        }
    }

    /** A number that was typed as text, and read. */
    @Kind("Số gõ dạng chữ")
    record NumberReadFromText(Place place, String what, String found, String read) implements CellFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String fault() {
            return what + " ghi dạng chữ \"" + found + "\", đã hiểu là " + read + ".";
        }

        @Override
        public String mend() {
            if (found.matches(".*[OoIl].*")) {
                return "Lần sau nhập dạng số, gõ chữ số 0 và 1 thay cho chữ O và l.";
            }
            return found.matches(".*\\d[. ]\\d{3}(?!\\d).*")
                    ? "Lần sau nhập dạng số, không gõ dấu phân cách hàng nghìn."
                    : "Lần sau nhập dạng số.";
        }
    }

    /** {@code #REF!} and its like, NaN, infinities. */
    @Kind("Ô báo lỗi")
    record ErrorInCell(Place place, String what, String found) implements CellFinding {
        @Override
        public String fault() {
            return what + " có lỗi " + found + ".";
        }

        @Override
        public String mend() {
            return "Sửa công thức hoặc nhập số vào ô này.";
        }
    }

    /** A formula that was never computed. */
    @Kind("Công thức chưa tính")
    record FormulaWithoutResult(Place place, String what) implements CellFinding {
        @Override
        public String fault() {
            return what + " là công thức chưa có kết quả.";
        }

        @Override
        public String mend() {
            return "Mở tệp bằng Excel, bấm F9 để tính lại, lưu rồi gửi lại.";
        }
    }

    /** A workbook saved by a program that does not compute: the place is its first such formula. */
    @Kind("Tệp chưa tính công thức")
    record FormulasWithoutResults(Place place, int count) implements CellFinding {
        @Override
        public String fault() {
            return count
                    + " ô công thức của tệp chưa có kết quả, ô đầu là ô này: phần mềm đã lưu tệp không tính công thức.";
        }

        @Override
        public String mend() {
            return "Mở tệp bằng Excel, bấm F9 để tính lại, lưu rồi gửi lại.";
        }
    }

    @Kind("Dòng tổng để trống")
    record BlankTotal(Place place, String what) implements CellFinding {
        @Override
        public String fault() {
            return what + " để trống, dòng tổng phải có số.";
        }

        @Override
        public String mend() {
            return "Nhập tổng số (0 nếu không có).";
        }
    }

    /**
     * A number beside a blank figure, in a column that nothing heads.
     *
     * @param blank the cell of the figure
     */
    @Kind("Số ngoài cột")
    record NumberBesideItsColumn(Place place, String found, String what, String blank) implements CellFinding {
        @Override
        public String fault() {
            return "Ô này có số " + found + " nhưng cột không có tiêu đề, còn ô " + blank + " của " + what
                    + " ở ngay bên cạnh để trống.";
        }

        @Override
        public String mend() {
            return "Nếu là số của " + blank + " thì chuyển sang ô đó, nếu không thì xóa, rồi gửi lại.";
        }
    }

    /**
     * Letters of an old code in fonts that do not say so.
     *
     * @param place the first such cell of the sheet
     * @param letters {@code TCVN3} or {@code VNI}
     * @param cells how many there are
     */
    @Kind("Chữ mã cũ đã đọc")
    record LettersReadAs(Place place, String letters, int cells) implements CellFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String fault() {
            return "Chữ " + letters + " đặt trong phông thường (" + cells
                    + " ô của trang này, ô đầu là ô này); đã đọc theo bảng mã " + letters + ".";
        }

        @Override
        public String mend() {
            return "Lần sau chuyển chữ sang Unicode (UniKey: Ctrl+Shift+F6) trước khi gửi.";
        }
    }

    /**
     * Letters that could be of an old code, but need not be; they are read as their font shows them.
     *
     * @param place the first such cell of the sheet
     * @param letters {@code TCVN3} or {@code VNI}
     * @param cells how many there are
     */
    @Kind("Chữ không rõ bảng mã")
    record DoubtfulLetters(Place place, String letters, int cells) implements CellFinding {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String fault() {
            return "Không rõ chữ là Unicode hay " + letters + " (" + cells
                    + " ô của trang này, ô đầu là ô này); đã đọc đúng như phông chữ hiện ra.";
        }

        @Override
        public String mend() {
            return "Nếu là chữ " + letters + ", chuyển sang Unicode (UniKey: Ctrl+Shift+F6) rồi gửi lại.";
        }
    }
}
