package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.consolidation.Shown;

/**
 * A file that stands as sent back, as a page lists it.
 *
 * @param notice what its notice says
 * @param laid whether the notice lies there
 */
public record SentBack(NoticeText notice, boolean laid, List<Contact> contacts) {

    /** Whose it is; where nobody knows, that. */
    public String sender() {
        return notice.committee().isPresent() ? notice.addressee() : "Không rõ đơn vị";
    }

    public String period() {
        return Shown.capitalised(notice.returned().period().map(Period::title).orElse("không rõ kỳ"));
    }

    public String version() {
        return notice.version();
    }

    /** The first finding and its place, the worst of them. */
    public NoticeText.@Nullable Row first() {
        List<NoticeText.Row> rows = notice.rows();
        return rows.isEmpty() ? null : rows.getFirst();
    }

    /** {@code 2 lỗi và 1 cảnh báo}; empty where the office has withdrawn it. */
    public String counts() {
        return notice.withdrawn() ? "" : notice.counts();
    }

    /** What goes to the sender, as far as it is there. */
    public List<Link> documents() {
        List<Link> documents = new ArrayList<>();
        String path = "tra-lai/" + notice.returned().path();
        if (laid) {
            documents.add(new Link("Thông báo (PDF)", path + ".pdf"));
        }
        if (notice.marked()) {
            documents.add(new Link("Bản đánh dấu (Excel)", path + ".xlsx"));
        }
        return documents;
    }

    /** Whether figures of an earlier version stay in force. */
    public @Nullable Integer inForce() {
        return notice.inForce();
    }
}
