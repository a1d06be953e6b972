package vn.tonghop.finding;

/** A file as a whole: what keeps it from being read or trusted. */
public sealed interface FileFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /** Nothing in it. */
    @Kind("Tệp rỗng")
    record EmptyFile(Place place) implements FileFinding {
        @Override
        public String fault() {
            return "Tệp rỗng (0 byte), cần một workbook Excel.";
        }

        @Override
        public String mend() {
            return "Mở tệp gốc trên máy, lưu lại và gửi lại.";
        }
    }

    /**
     * Content that is no workbook of Excel.
     *
     * @param format what it is instead, in words: {@code "tệp ODS (LibreOffice)"}
     */
    @Kind("Không phải tệp Excel")
    record UnsupportedFormat(Place place, String format) implements FileFinding {
        @Override
        public String fault() {
            return "Tệp là " + format + ", cần workbook Excel (.xlsx hoặc .xls).";
        }

        @Override
        public String mend() {
            return "Mở tệp, chọn Lưu thành (Save As) dạng Excel Workbook (.xlsx) rồi gửi lại.";
        }
    }

    /** A password keeps it shut. */
    @Kind("Tệp có mật khẩu")
    record EncryptedFile(Place place) implements FileFinding {
        @Override
        public String fault() {
            return "Tệp được bảo vệ bằng mật khẩu nên không đọc được.";
        }

        @Override
        public String mend() {
            return "Bỏ mật khẩu mở tệp (Tệp > Thông tin > Bảo vệ Sổ làm việc > Mã hóa bằng mật khẩu, xóa trống) rồi"
                    + " gửi lại.";
        }
    }

    /**
     * It does not hold together.
     *
     * @param damage what does not: {@code "phần xl/worksheets/sheet1.xml sai mã kiểm tra"}
     */
    @Kind("Tệp hỏng")
    record DamagedFile(Place place, String damage) implements FileFinding {
        @Override
        public String fault() {
            return "Tệp bị hỏng: " + damage + ".";
        }

        @Override
        public String mend() {
            return "Mở tệp gốc bằng Excel, lưu lại thành tệp mới và gửi lại tệp đó.";
        }
    }

    /**
     * The archive's copy of it is damaged or gone, so that a replay of the ledger cannot take it again.
     *
     * @param sha256 the copy's name
     */
    @Kind("Bản lưu hỏng")
    record ArchivedCopyLost(Place place, String sha256) implements FileFinding {
        @Override
        public String fault() {
            return "Bản lưu " + sha256 + " của tệp này trong output/state/archive bị hỏng hoặc không còn.";
        }

        @Override
        public String mend() {
            return "Chép lại đúng tệp đó vào input và chạy một lượt, hoặc khôi phục output/state/archive từ bản sao lưu; rồi chạy"
                    + " rebuild.";
        }
    }

    /**
     * It exceeds a limit of the settings.
     *
     * @param measure what was measured: {@code "dung lượng tệp"}
     * @param limit the limit with its unit: {@code "25 MB"}
     */
    @Kind("Tệp quá lớn")
    record TooLarge(Place place, String measure, String limit) implements FileFinding {
        @Override
        public String fault() {
            return "Tệp quá lớn: " + measure + " vượt giới hạn " + limit + ".";
        }

        @Override
        public String mend() {
            return "Xóa các trang, hàng, cột và hình ảnh không thuộc biểu mẫu, lưu lại rồi gửi lại.";
        }
    }

    /**
     * Reading it took longer than the settings allow.
     *
     * @param seconds the limit
     */
    @Kind("Tệp đọc quá lâu")
    record TooSlow(Place place, int seconds) implements FileFinding {
        @Override
        public String fault() {
            return "Đọc tệp mất quá " + seconds + " giây là giới hạn cho một tệp.";
        }

        @Override
        public String mend() {
            return "Xóa các trang, hàng, cột và hình ảnh không thuộc biểu mẫu, lưu lại rồi gửi lại.";
        }
    }

    /** Two values in one place: readers disagree on which counts. */
    @Kind("Ô có hai giá trị")
    record RepeatedCell(Place place) implements FileFinding {
        @Override
        public String fault() {
            return "Ô này có hai giá trị khác nhau trong tệp.";
        }

        @Override
        public String mend() {
            return "Mở tệp bằng Excel, kiểm tra ô này, lưu lại thành tệp mới và gửi lại.";
        }
    }

    /** A row or column no worksheet has. */
    @Kind("Ô ngoài trang tính")
    record PlaceBeyondSheet(Place place, String found) implements FileFinding {
        @Override
        public String fault() {
            return "Địa chỉ ô " + found + " nằm ngoài trang tính (tối đa 1.048.576 hàng, 16.384 cột).";
        }

        @Override
        public String mend() {
            return "Tạo lại tệp bằng Excel rồi gửi lại.";
        }
    }

    /** The office has withdrawn it. */
    @Kind("Ban đã rút")
    record Withdrawn(Place place, String reason) implements FileFinding {
        public static final String CODE = "withdrawn";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String fault() {
            return "Tệp đã được Ban rút khỏi số liệu"
                    + (reason.isEmpty() ? "." : ": " + reason.replaceAll("[.\\s]+$", "") + ".");
        }

        @Override
        public String mend() {
            return "Liên hệ Ban Tổ chức; nếu cần, lập lại báo cáo với Lần nộp cao hơn.";
        }
    }

    /** Two different workbooks say they are the same version. */
    @Kind("Trùng Lần nộp")
    record SameNumberDifferentContent(Place place, int number, String other) implements FileFinding {
        @Override
        public String fault() {
            return "Lần nộp " + number + " trùng với tệp \"" + other + "\" nhưng nội dung khác.";
        }

        @Override
        public String mend() {
            return "Nếu tệp này thay thế tệp kia, tăng Lần nộp thành " + (number + 1) + " rồi gửi lại.";
        }
    }

    /** It bears a signature that nobody here verifies. */
    @Kind("Chữ ký số")
    record SignatureNotVerified(Place place) implements FileFinding {
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
