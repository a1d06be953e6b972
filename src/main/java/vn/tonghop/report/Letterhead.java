package vn.tonghop.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tonghop.template.Settings;

/**
 * What stands around the text of any document of the board: header block, place and date, signature, recipients.
 *
 * @param parent in capitals
 * @param board in capitals
 * @param issuer as a sentence names it: {@code Ban Tổ chức Tỉnh ủy Quảng Ninh}
 * @param number what follows the number that the clerk fills in
 * @param dated place and date in words
 */
public record Letterhead(
        String parent,
        String board,
        String issuer,
        String number,
        String dated,
        List<String> signatureTitle,
        String signatureName,
        List<String> recipients) {

    public static Letterhead of(Settings settings, LocalDate day) {
        return new Letterhead(
                capitals(settings.parent()),
                capitals(settings.board()),
                settings.board() + " " + settings.parent(),
                settings.number(),
                settings.place() + ", " + words(day),
                settings.signatureTitle(),
                settings.signatureName(),
                settings.recipients());
    }

    /**
     * The same for another kind of document.
     *
     * @param kind its abbreviation: {@code TB} makes {@code -TB/BTCTU} of {@code -BC/BTCTU}
     */
    Letterhead ofKind(String kind) {
        String other = number.replaceFirst("^-[^/]*(?=/)", "-" + kind);
        return new Letterhead(parent, board, issuer, other, dated, signatureTitle, signatureName, recipients);
    }

    /** The same for one recipient and the files of the board. */
    Letterhead to(String recipient) {
        List<String> both = Stream.concat(
                        Stream.of(recipient), recipients.stream().filter(line -> line.startsWith("Lưu")))
                .toList();
        return new Letterhead(parent, board, issuer, number, dated, signatureTitle, signatureName, both);
    }

    /** A day as documents write it, with a zero before days to 9 and months to 2. */
    private static String words(LocalDate day) {
        return "ngày " + zero(day.getDayOfMonth(), 9) + " tháng " + zero(day.getMonthValue(), 2) + " năm "
                + day.getYear();
    }

    private static String zero(int number, int upTo) {
        return number <= upTo ? "0" + number : Integer.toString(number);
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
