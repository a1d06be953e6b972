package vn.tonghop.finding;

/** A submission against other periods, other committees, or its own repetition of an earlier figure. */
public sealed interface ComparisonFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    /**
     * Opening stock against the closing stock of the December before.
     *
     * @param severity an error, or a warning where an event of the registry or an earlier acceptance suspends it
     */
    @Kind("Lệch số đầu kỳ")
    record OpeningDiffersFromDecember(
            Place place,
            Severity severity,
            String opening,
            String found,
            String closing,
            String december,
            String expected)
            implements ComparisonFinding {
        @Override
        public String fault() {
            return opening + " = " + found + " nhưng " + closing + " của kỳ " + december + " = " + expected + ".";
        }

        @Override
        public String mend() {
            return "Lấy đúng số cuối kỳ của tháng 12 năm trước, hoặc nộp lại báo cáo năm trước nếu số đó sai.";
        }
    }

    @Kind("Thiếu báo cáo năm trước")
    record DecemberNotFiled(Place place, String december) implements ComparisonFinding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String fault() {
            return "Chưa có báo cáo kỳ " + december + " của đơn vị để đối chiếu số đầu kỳ.";
        }

        @Override
        public String mend() {
            return "Nộp bổ sung báo cáo kỳ " + december + ".";
        }
    }

    @Kind("Lũy kế giảm")
    record CumulativeFlowFell(Place place, String figure, String found, String earlierPeriod, String earlier)
            implements ComparisonFinding {
        @Override
        public String fault() {
            return figure + " = " + found + " nhỏ hơn kỳ " + earlierPeriod + " (" + earlier + ") dù là số lũy kế.";
        }

        @Override
        public String mend() {
            return "Kiểm tra lại: số phải tính lũy kế từ 01/01.";
        }
    }

    @Kind("Khác xa cùng kỳ")
    record JumpAgainstLastYear(Place place, String figure, String found, String lastYearPeriod, String lastYear)
            implements ComparisonFinding {
        @Override
        public String fault() {
            return figure + " = " + found + " khác xa cùng kỳ " + lastYearPeriod + " (" + lastYear + ").";
        }

        @Override
        public String mend() {
            return "Kiểm tra lại; nếu đúng, ghi rõ lý do khi Ban hỏi.";
        }
    }

    /** The sender's own last-year column against what was filed last year. */
    @Kind("Lệch số cùng kỳ")
    record OwnLastYearDiffers(Place place, String figure, String found, String lastYearPeriod, String filed)
            implements ComparisonFinding {
        @Override
        public String fault() {
            return "Cột cùng kỳ của " + figure + " ghi " + found + " nhưng báo cáo kỳ " + lastYearPeriod + " là "
                    + filed + ".";
        }

        @Override
        public String mend() {
            return "Kiểm tra lại cột cùng kỳ; số đã nộp năm trước được giữ nguyên.";
        }
    }

    /**
     * The sender's own percent column against what the file's own figures give.
     *
     * @param share this period in percent of last year's, as printed
     * @param growth by how many percent it grew, as printed
     */
    @Kind("Lệch cột phần trăm")
    record OwnPercentDiffers(
            Place place, String figure, String found, String now, String lastYear, String share, String growth)
            implements ComparisonFinding {
        @Override
        public String fault() {
            return "Cột % của " + figure + " ghi " + found + " nhưng kỳ này " + now + " so với cùng kỳ " + lastYear
                    + " là " + share + "% ("
                    + (growth.startsWith("-") ? "giảm " + growth.substring(1) : "tăng " + growth) + "%).";
        }

        @Override
        public String mend() {
            return "Tính lại cột %, hoặc sửa cột cùng kỳ; số kỳ này được giữ nguyên.";
        }
    }

    /** The province's transfers within itself do not meet: members are on their way between committees. */
    @Kind("Chuyển sinh hoạt lệch")
    record TransfersDoNotMeet(
            Place place, String arrivedCode, String arrived, String leftCode, String left, String committees)
            implements ComparisonFinding {
        @Override
        public String fault() {
            return "Chuyển đến từ đơn vị khác trong tỉnh (" + arrivedCode + ") = " + arrived
                    + " nhưng chuyển đi đơn vị khác trong tỉnh (" + leftCode + ") = " + left + ".";
        }

        @Override
        public String mend() {
            return "Đối chiếu giấy giới thiệu sinh hoạt đảng đang chuyển của: " + committees + ".";
        }
    }

    @Kind("Người ở hai đơn vị")
    record PersonInTwoCommittees(Place place, int row, String otherCommittee, int otherRow)
            implements ComparisonFinding {
        @Override
        public String fault() {
            return "Người ở hàng " + row + " cũng có trong danh sách của " + otherCommittee + " (hàng " + otherRow
                    + ").";
        }

        @Override
        public String mend() {
            return "Hai đơn vị đối chiếu; chỉ đơn vị kết nạp kê khai.";
        }
    }
}
