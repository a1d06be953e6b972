package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.consolidation.Release;

class FiguresCsvTest {

    static String text(Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresCsv().write(release, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> lines(Release release) throws IOException {
        return List.of(text(release).split("\r\n"));
    }

    @Test
    void theHeadFollowsTheByteOrderMark() throws IOException {
        assertThat(text(Releases.ofNobody())).isEqualTo("\uFEFFky,don_vi,chi_tieu,gia_tri,tep,trang,o\r\n");
    }

    @Test
    void aFiguresRowSaysWhereItStood() throws IOException {
        assertThat(lines(Releases.ofThree("2019-09")))
                .contains(
                        "2019-09,mong-cai,1.B1,152,Bao cao mong-cai 9T.xlsx,bieu_1,C8",
                        "2019-09,mong-cai,1.C2,,Bao cao mong-cai 9T.xlsx,bieu_1,C15",
                        "2019-09,mong-cai,1.C4,0,Bao cao mong-cai 9T.xlsx,bieu_1,C18",
                        "2019-09,mong-cai,2.II.2.9,28.4,Bao cao mong-cai 9T.xlsx,bieu_2,C53");
    }

    @Test
    void derivedFiguresFollowWithoutACell() throws IOException {
        assertThat(lines(Releases.ofThree("2019-12")))
                .containsSubsequence(
                        "2019-12,ha-long,ty_le_ket_nap,200.0000,,,",
                        "2019-12,ha-long,luy_ke_nhiem_ky,1464,,,",
                        "2019-12,ha-long,luy_ke_nhiem_ky/1.B1,1464,,,",
                        "2019-12,ha-long,luy_ke_nhiem_ky/2.I.5,10,,,",
                        "2019-12,ha-long,binh_quan_nguoi_nam,366,,,",
                        "2019-12,ha-long,binh_quan_nhiem_ky,5.4568,,,",
                        "2019-12,ha-long,hoan_thanh_chi_tieu,21.7143,,,",
                        "2019-12,ha-long,ty_le_hoan_thanh_nhiem_vu,99.4568,,,",
                        "2019-12,mong-cai,1.A,76,Bao cao mong-cai 9T.xlsx,bieu_1,C6");
    }

    @Test
    void theProvinceStandsLastAndOwnsNoCell() throws IOException {
        List<String> lines = lines(Releases.ofThree("2019-09"));
        assertThat(lines)
                .contains("2019-09,toan-tinh,1.B1,228,,,", "2019-09,toan-tinh,2.II.2.9,28.1667,,,")
                .noneMatch(line -> line.startsWith("2019-09,toan-tinh,1.C2,"))
                .noneMatch(line -> line.contains("co-to"));
        assertThat(lines.getLast()).startsWith("2019-09,toan-tinh,hoan_thanh_chi_tieu,");
    }

    @Test
    void textsOfStrangersAreQuotedAndNeverRun() {
        assertThat(new ForeignText("=1+1").inCsv()).isEqualTo("'=1+1");
        assertThat(new ForeignText("\t=1").inCsv()).isEqualTo("'\t=1");
        assertThat(new ForeignText("-x, \"y\".xlsx").inCsv()).isEqualTo("\"'-x, \"\"y\"\".xlsx\"");
        assertThat(new ForeignText("a\nb").inCsv()).isEqualTo("\"a\nb\"");
        assertThat(new ForeignText("\r@x").inCsv()).isEqualTo("\"'\r@x\"");
        assertThat(new ForeignText("\u0000=1").inCsv()).isEqualTo("'=1");
        assertThat(new ForeignText("Bao cao.xlsx").inCsv()).isEqualTo("Bao cao.xlsx");
    }
}
