package vn.tonghop.finding;

import java.time.LocalDate;

/** Who files, for when, by which form: what keeps a workbook from being identified, or was doubtful in it. */
public sealed interface CoverFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /** A field of the cover that must be filled is not there or blank. */
    @Kind("Thiếu thông tin")
    record MissingCoverField(Place place, String field) implements CoverFinding {
        @Override
        public String fault() {
            return "Không tìm thấy \"" + field + "\" ở trang thông tin.";
        }

        @Override
        public String mend() {
            return "Điền \"" + field + "\" vào ô bên phải nhãn đó rồi gửi lại.";
        }
    }

    /** The cover does not say it, a line above a table does. */
    @Kind("Lấy theo tiêu đề")
    record ReadFromTitle(Place place, String field, String words) implements CoverFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String fault() {
            return "\"" + field + "\" đã lấy theo dòng tiêu đề \"" + words + "\".";
        }

        @Override
        public String mend() {
            return "Lần sau điền \"" + field + "\" ở trang thông tin.";
        }
    }

    /** Two lines above tables contradict each other, or one of them the cover. */
    @Kind("Tiêu đề lệch nhau")
    record TitlesDisagree(Place place, String field, String words, String otherWords, String other)
            implements CoverFinding {
        @Override
        public String fault() {
            return "\"" + field + "\" ghi ở dòng tiêu đề là \"" + words + "\" nhưng ở " + other + " là \"" + otherWords
                    + "\".";
        }

        @Override
        public String mend() {
            return "Sửa hai chỗ này cho khớp nhau, kiểm tra số liệu có đúng là của kỳ, của đơn vị này, rồi gửi lại.";
        }
    }

    /** Only a sheet whose tables were left aside says who files and for when. */
    @Kind("Chỉ trang không đọc ghi")
    record ToldByUnreadSheet(Place place) implements CoverFinding {
        @Override
        public String fault() {
            return "Đơn vị hoặc kỳ báo cáo chỉ ghi ở trang này, mà bảng của trang này không được đọc.";
        }

        @Override
        public String mend() {
            return "Điền đơn vị và kỳ báo cáo ở trang thông tin, xóa trang này rồi gửi lại.";
        }
    }

    /** Neither code nor name belongs to a committee of the registry. */
    @Kind("Không rõ đơn vị")
    record UnknownCommittee(Place place, String found, String suggestion) implements CoverFinding {
        @Override
        public String fault() {
            return "Không nhận ra đơn vị \"" + found + "\" trong danh mục"
                    + (suggestion.isEmpty() ? "." : "; có phải là " + suggestion + "?");
        }

        @Override
        public String mend() {
            return "Ghi đúng mã hoặc tên đơn vị như trong danh mục của Ban rồi gửi lại.";
        }
    }

    /** Code and name point to two committees. */
    @Kind("Mã và tên đơn vị lệch")
    record CodeAndNameDisagree(Place place, String codeFound, String byCode, String nameFound, String byName)
            implements CoverFinding {
        @Override
        public String fault() {
            return "Mã đơn vị \"" + codeFound + "\" là của " + byCode + " nhưng tên \"" + nameFound + "\" là của "
                    + byName + ".";
        }

        @Override
        public String mend() {
            return "Sửa mã hoặc tên cho khớp nhau rồi gửi lại.";
        }
    }

    /** The committee does not exist at the period's end. */
    @Kind("Đơn vị không hoạt động")
    record CommitteeNotActive(Place place, String committee, String period) implements CoverFinding {
        @Override
        public String fault() {
            return committee + " không hoạt động trong kỳ " + period + " theo danh mục đơn vị.";
        }

        @Override
        public String mend() {
            return "Kiểm tra lại đơn vị và kỳ báo cáo; nếu danh mục sai, đề nghị Ban sửa danh mục.";
        }
    }

    @Kind("Không rõ kỳ báo cáo")
    record UnreadablePeriod(Place place, String found) implements CoverFinding {
        @Override
        public String fault() {
            return "Không hiểu kỳ báo cáo \"" + found + "\".";
        }

        @Override
        public String mend() {
            return "Ghi kỳ báo cáo dạng 2019-09 hoặc \"9 tháng năm 2019\" rồi gửi lại.";
        }
    }

    /**
     * It was filed before the period had come to its end.
     *
     * @param end the period's last day
     */
    @Kind("Kỳ chưa kết thúc")
    record PeriodNotOver(Place place, String period, LocalDate end, LocalDate filedOn) implements CoverFinding {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String fault() {
            return "Kỳ " + period + " chưa kết thúc (đến hết ngày " + Day.of(end) + ") khi nhận báo cáo ngày "
                    + Day.of(filedOn) + ".";
        }

        @Override
        public String mend() {
            return "Kiểm tra lại kỳ báo cáo; nếu đúng kỳ, nộp lại số chính thức với Lần nộp cao hơn sau khi kỳ kết"
                    + " thúc.";
        }
    }

    /** The code is not in the registry; the name decided. */
    @Kind("Mã đơn vị lạ")
    record UnknownCommitteeCode(Place place, String found, String committee) implements CoverFinding {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String fault() {
            return "Mã đơn vị \"" + found + "\" không có trong danh mục; đã nhận theo tên là " + committee + ".";
        }

        @Override
        public String mend() {
            return "Lần sau ghi đúng mã đơn vị.";
        }
    }

    /** No form is valid for the period, or the workbook carries another form's identity. */
    @Kind("Không rõ biểu mẫu")
    record UnknownForm(Place place, String found) implements CoverFinding {
        @Override
        public String fault() {
            return "Không có biểu mẫu nào hợp với tệp này (" + found + ").";
        }

        @Override
        public String mend() {
            return "Dùng đúng biểu mẫu Ban đã phát cho kỳ này rồi gửi lại.";
        }
    }

    /** A blank form issued for another committee or period than its cover says. */
    @Kind("Biểu trống nơi khác")
    record IssuedForAnother(Place place, String what, String issued, String found) implements CoverFinding {
        @Override
        public String fault() {
            return "Biểu trống này được phát cho " + what + " \"" + issued + "\" nhưng trang thông tin ghi \"" + found
                    + "\".";
        }

        @Override
        public String mend() {
            return "Chép số liệu vào biểu trống Ban đã phát đúng cho đơn vị và kỳ này rồi gửi lại.";
        }
    }

    /** A blank form of another form or version than is valid for the period. */
    @Kind("Biểu trống bản khác")
    record IssuedByAnotherForm(Place place, String issued, String valid) implements CoverFinding {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String fault() {
            return "Biểu trống này theo biểu mẫu " + issued + " nhưng kỳ này dùng biểu mẫu " + valid + ".";
        }

        @Override
        public String mend() {
            return "Đối chiếu các dòng với biểu mẫu đang dùng; kỳ sau dùng biểu trống mới.";
        }
    }

    @Kind("Sai Lần nộp")
    record UnreadableSubmissionNumber(Place place, String found) implements CoverFinding {
        @Override
        public String fault() {
            return "Lần nộp \"" + found + "\" không phải là số nguyên từ 1 đến 999.";
        }

        @Override
        public String mend() {
            return "Ghi Lần nộp là 1, 2, 3… rồi gửi lại.";
        }
    }

    /** The sender gave no version number; 1 is taken. */
    @Kind("Thiếu Lần nộp")
    record MissingSubmissionNumber(Place place) implements CoverFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String fault() {
            return "Không ghi Lần nộp, coi là lần 1.";
        }

        @Override
        public String mend() {
            return "Lần sau hãy ghi Lần nộp.";
        }
    }
}
