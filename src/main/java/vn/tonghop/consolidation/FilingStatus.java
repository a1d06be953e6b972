package vn.tonghop.consolidation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.fact.Filing;

/**
 * Whether and how a committee has filed for a period.
 *
 * @param inForce the accepted submission, or null
 * @param returned later versions that went back while the accepted one stays, or all that came where none is accepted
 */
public record FilingStatus(
        String committee,
        String name,
        @Nullable Filing inForce,
        List<Filing> returned,
        @Nullable LocalDate deadline,
        Punctuality punctuality) {

    /** When a committee filed, against the deadline. */
    public enum Punctuality {
        ON_TIME("đúng hạn"),
        LATE("nộp muộn"),
        /** The deadline lay before the workspace's first night. */
        ADDED("nạp bổ sung"),
        FILED("đã nộp"),
        OVERDUE("quá hạn, chưa nộp"),
        AWAITED("chưa nộp");

        private final String label;

        Punctuality(String label) {
            this.label = label;
        }

        /** The words a reader sees. */
        public String label() {
            return label;
        }
    }
}
