package vn.tonghop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.tonghop.committee.Period;

/** The article's table and the rules between submissions, by plain arithmetic over the drafts. */
class SampleProvinceTest {
    private static final Province PROVINCE = new Province(SampleProvince.SEED);
    private static final Period LATEST = Period.get("2019-09");
    private static final List<Period> TERM = Province.PERIODS;

    @Test
    void mongCaiAdmitted906SinceTheTermBeganHalfAPointOverItsTarget() {
        assertThat(admitted("mong-cai", TERM)).isEqualTo(906);
        BigDecimal rate = rate(906, memberYears("mong-cai"));
        assertThat(rate.setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("5.5");
        assertThat(rate.subtract(BigDecimal.valueOf(5))).isBetween(new BigDecimal("0.495"), new BigDecimal("0.505"));
    }

    @Test
    void haLongAdmitted1464InFourYearsAnd263InNineMonths() {
        assertThat(admitted("ha-long", TERM.subList(0, 4))).isEqualTo(1464);
        assertThat(1464 / 4).isEqualTo(366);
        assertThat(draft("ha-long", LATEST).count("1.B1")).isEqualTo(263);
        assertThat(sum("ha-long", "2.I.5", TERM)).isEqualTo(10);
    }

    @Test
    void theProvinceAdmittedJustOver14000At3Point1PercentAYear() {
        int admitted = 0;
        BigDecimal memberYears = BigDecimal.ZERO;
        for (Sender sender : Sender.ALL) {
            admitted += admitted(sender.code(), TERM);
            memberYears = memberYears.add(memberYears(sender.code()));
        }
        assertThat(admitted).isBetween(14_200, 14_499);
        assertThat(rate(admitted, memberYears).setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("3.1");
    }

    @Test
    void theProvinceHas101000MembersIn781OrganisationsAnd5065Branches() {
        assertThat(provincial("1.D", LATEST)).isEqualTo(101_000);
        assertThat(provincial("5.T/dang_vien", LATEST)).isEqualTo(101_000);
        assertThat(provincial("5.T/tccsd", LATEST)).isEqualTo(781);
        assertThat(provincial("5.T/cbtt", LATEST)).isEqualTo(5_065);
    }

    @Test
    void over99PercentFulfilledTheirDutiesEveryYearAnd99Point5In2018() {
        for (Period december : TERM.subList(0, 4)) {
            int fulfilled = provincial("6.2", december) + provincial("6.3", december) + provincial("6.4", december);
            BigDecimal share = rate(fulfilled, BigDecimal.valueOf(provincial("6.1", december)));
            assertThat(share).isGreaterThan(BigDecimal.valueOf(99));
            if (december.year() == 2018) {
                assertThat(share.setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("99.5");
            }
        }
    }

    @Test
    void everyYearOpensWithWhatTheYearBeforeClosedWith() {
        for (Sender sender : Sender.ALL) {
            for (Period period : TERM.subList(1, TERM.size())) {
                assertThat(draft(sender.code(), period).count("1.A"))
                        .as(sender.code() + " " + period)
                        .isEqualTo(draft(sender.code(), period.decemberBefore()).count("1.D"));
            }
        }
    }

    @Test
    void transfersInsideTheProvinceArriveWhereTheyLeftFor() {
        for (Period period : TERM) {
            assertThat(provincial("1.B2b", period)).isPositive().isEqualTo(provincial("1.C5b", period));
        }
    }

    @Test
    void everySubmissionAddsUp() {
        TERM.forEach(period -> PROVINCE.of(period).forEach((code, draft) -> {
            assertThat(draft.count("1.D")).isEqualTo(draft.count("1.A") + draft.count("1.B") - draft.count("1.C"));
            assertThat(draft.count("2.I")).isEqualTo(draft.count("1.B1"));
            assertThat(organisations(draft, "dau_ky")).isEqualTo(draft.count("1.A"));
            assertThat(organisations(draft, "ket_nap")).isEqualTo(draft.count("1.B1"));
            assertThat(organisations(draft, "cuoi_ky")).isEqualTo(draft.count("1.D"));
            assertThat(organisations(draft, "cbtt")).isEqualTo(draft.count("5.T/cbtt"));
            assertThat(draft.organisations())
                    .hasSize(draft.count("5.T/tccsd"))
                    .allSatisfy(row -> assertThat((Integer) row.get("cuoi_ky"))
                            .as(row.toString())
                            .isGreaterThanOrEqualTo(3));
        }));
    }

    @Test
    void someOrganisationsCouldAdmitAndAdmittedNone() {
        long idle = PROVINCE.of(LATEST).values().stream()
                .flatMap(draft -> draft.organisations().stream())
                .filter(row -> !Integer.valueOf(0).equals(row.get("nguon"))
                        && Integer.valueOf(0).equals(row.get("ket_nap")))
                .count();
        assertThat(idle).isBetween(20L, 150L);
    }

    @Test
    void theCommittedFilesAreWhatTheSeedGives() throws IOException {
        for (Map.Entry<String, byte[]> file : SampleProvince.files().entrySet()) {
            Path committed = Path.of(file.getKey());
            assertThat(committed).exists();
            assertThat(contents(Files.readAllBytes(committed)))
                    .as(file.getKey())
                    .isEqualTo(contents(file.getValue()));
        }
    }

    /** The parts of a package with their checksums, since another JDK may compress them otherwise; else the bytes. */
    private static Map<String, String> contents(byte[] bytes) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                CRC32 checksum = new CRC32();
                checksum.update(zip.readAllBytes());
                contents.put(entry.getName(), Long.toHexString(checksum.getValue()));
            }
        }
        return contents.isEmpty() ? Map.of("", HexFormat.of().formatHex(bytes)) : contents;
    }

    private static Draft draft(String sender, Period period) {
        return PROVINCE.of(period).getOrDefault(sender, Draft.clean());
    }

    private static int sum(String sender, String code, List<Period> periods) {
        return periods.stream()
                .mapToInt(period -> draft(sender, period).count(code))
                .sum();
    }

    private static int admitted(String sender, List<Period> periods) {
        return sum(sender, "1.B1", periods);
    }

    private static int provincial(String code, Period period) {
        return PROVINCE.of(period).values().stream()
                .mapToInt(draft -> draft.count(code))
                .sum();
    }

    private static int organisations(Draft draft, String column) {
        return draft.organisations().stream()
                .mapToInt(row -> (Integer) row.getOrDefault(column, 0))
                .sum();
    }

    private static BigDecimal memberYears(String sender) {
        BigDecimal memberMonths = BigDecimal.ZERO;
        for (Period period : TERM) {
            memberMonths = memberMonths.add(
                    BigDecimal.valueOf((long) draft(sender, period).count("1.A") * period.month()));
        }
        return memberMonths.divide(BigDecimal.valueOf(12), 10, RoundingMode.HALF_UP);
    }

    private static BigDecimal rate(int part, BigDecimal whole) {
        return BigDecimal.valueOf(100L * part).divide(whole, 10, RoundingMode.HALF_UP);
    }
}
