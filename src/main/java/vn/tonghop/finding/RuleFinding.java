package vn.tonghop.finding;

/** A demand of the form that a submission does not meet, found in the submission alone. */
public sealed interface RuleFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /**
     * A rule of the form's YAML is broken.
     *
     * @param rule its id, which is the finding's code
     * @param left the left side as written: {@code "1.B"}
     * @param leftValue its value, as printed
     * @param right the right side as written
     * @param difference as printed, or empty where it says nothing
     * @param advice the form's own sentence
     */
    record FormRuleBroken(
            Place place,
            String rule,
            Severity severity,
            String left,
            String leftValue,
            String right,
            String rightValue,
            String difference,
            String advice)
            implements RuleFinding {
        @Override
        public String code() {
            return rule;
        }

        @Override
        public String kind() {
            return "Không khớp " + rule;
        }

        @Override
        public String fault() {
            return left + " = " + leftValue + " nhưng " + right + " = " + rightValue
                    + (difference.isEmpty() ? "." : " (lệch " + difference + ").");
        }

        @Override
        public String mend() {
            return advice;
        }
    }

    @Kind("Người kê hai lần")
    record PersonTwiceInFile(Place place, int firstRow) implements RuleFinding {
        @Override
        public String fault() {
            return "Người ở hàng này trùng họ tên, ngày sinh, giới tính với hàng " + firstRow + ".";
        }

        @Override
        public String mend() {
            return "Xóa dòng trùng, hoặc sửa ngày sinh nếu là hai người.";
        }
    }

    @Kind("Chưa đủ 18 tuổi")
    record AdmittedTooYoung(Place place, int age) implements RuleFinding {
        @Override
        public String fault() {
            return "Người ở hàng này mới " + age + " tuổi vào ngày kết nạp, cần đủ 18 tuổi.";
        }

        @Override
        public String mend() {
            return "Kiểm tra lại ngày sinh và ngày kết nạp.";
        }
    }

    @Kind("Kết nạp trên 60 tuổi")
    record AdmittedLate(Place place, int age) implements RuleFinding {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String fault() {
            return "Người ở hàng này đã " + age + " tuổi vào ngày kết nạp, trên 60.";
        }

        @Override
        public String mend() {
            return "Kiểm tra lại ngày sinh; nếu đúng thì không cần sửa.";
        }
    }

    @Kind("Ngày ngoài kỳ")
    record DateOutsidePeriod(Place place, String column, String period) implements RuleFinding {
        @Override
        public String fault() {
            return "Cột \"" + column + "\" nằm ngoài kỳ báo cáo " + period + ".";
        }

        @Override
        public String mend() {
            return "Sửa ngày, hoặc chuyển dòng này sang báo cáo của kỳ đúng.";
        }
    }
}
