package vn.tonghop.template;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.scheduling.support.CronExpression;

/**
 * When the nights are run.
 *
 * @param cron in Spring's six fields, seconds first
 * @param zone of its hours; also the zone in which "today" is told
 */
public record Schedule(CronExpression cron, ZoneId zone) {

    static Schedule read(YamlNode node) {
        node.allowing("cron", "zone");
        return new Schedule(cron(node), zone(node));
    }

    private static CronExpression cron(YamlNode node) {
        String text = node.text("cron");
        try {
            return CronExpression.parse(text);
        } catch (IllegalArgumentException e) {
            throw node.get("cron")
                    .problem("lịch chạy \"" + text
                            + "\" không hợp lệ; cần sáu phần: giây phút giờ ngày tháng thứ, ví dụ \"0 0 2 * * *\".");
        }
    }

    private static ZoneId zone(YamlNode node) {
        String text = node.text("zone");
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw node.get("zone").problem("không có múi giờ \"" + text + "\"; ví dụ Asia/Ho_Chi_Minh.");
        }
    }

    /** The first moment after another at which a night is due; {@link Instant#MAX} where none ever is. */
    public Instant after(Instant moment) {
        var next = cron.next(moment.atZone(zone));
        return next == null ? Instant.MAX : next.toInstant();
    }
}
