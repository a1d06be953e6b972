package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.MARK;
import static vn.tonghop.nightly.Submissions.REGISTRY;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.archive.Sha256;
import vn.tonghop.nightly.TestWorkspace.Counts;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** What becomes of a file, over several nights. */
class StatesTest {
    private static final String PERIOD = "2019-09";
    private static final String FIRST = "2019-10-05";
    private static final String SECOND = "2019-10-06";
    private static final String THIRD = "2019-10-07";
    private static final String FOURTH = "2019-10-08";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void workspace() {
        workspace = TestWorkspace.in(folder);
    }

    /** By the mark: which version the figures are from. */
    private void assertInForce(String committee, int mark) {
        assertThat(workspace.figure(PERIOD, committee, MARK)).contains(String.valueOf(mark));
    }

    @Test
    void aSoundFileIsAcceptedAndStaysSo() {
        workspace.drop("mc.xlsx", september("mong-cai", 1, 1));
        assertThat(workspace.night(FIRST)).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0));
        assertInForce("mong-cai", 1);
        workspace.drop("hl.xlsx", september("ha-long", 1, 2));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(1, 2, 0, 0, 0, 0, 0));
        assertInForce("mong-cai", 1);
        assertInForce("ha-long", 2);
        assertThat(workspace.report(PERIOD)).contains("2/3 đơn vị");
        assertThat(workspace.figure(PERIOD, "ba-che", MARK)).isEmpty();
    }

    @Test
    void aHigherVersionOfALaterNightSupersedes() {
        workspace.drop("lan 1.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        workspace.drop("lan 2.xlsx", september("mong-cai", 2, 2));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(1, 1, 0, 0, 1, 0, 0));
        assertInForce("mong-cai", 2);
    }

    @Test
    void aHigherVersionOfTheSameNightSupersedesWhateverThePaths() {
        workspace.drop("a.xlsx", september("mong-cai", 2, 2));
        workspace.drop("b.xlsx", september("mong-cai", 1, 1));
        assertThat(workspace.night(FIRST)).isEqualTo(new Counts(2, 1, 0, 0, 1, 0, 0));
        assertInForce("mong-cai", 2);
    }

    @Test
    void aLowerVersionThatArrivesLateIsSupersededOnArrival() {
        workspace.drop("lan 2.xlsx", september("mong-cai", 2, 2));
        workspace.night(FIRST);
        workspace.drop("lan 1.xlsx", september("mong-cai", 1, 1));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(1, 1, 0, 0, 1, 0, 0));
        assertInForce("mong-cai", 2);
    }

    @Test
    void equalNumbersInOneNightAreBothReturnedAndWhatWasInForceStays() {
        workspace.drop("lan 1.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        workspace.drop("lan 2.xlsx", september("mong-cai", 2, 2));
        workspace.drop("lan 2 nua.xlsx", september("mong-cai", 2, 3));
        TestWorkspace.Told told = workspace.runAsOf(SECOND);
        assertThat(told.counts()).isEqualTo(new Counts(2, 1, 2, 0, 0, 0, 0));
        assertThat(told.out())
                .contains("lan 2.xlsx: Lần nộp 2 trùng với tệp \"lan 2 nua.xlsx\" nhưng nội dung khác.")
                .contains("lan 2 nua.xlsx: Lần nộp 2 trùng với tệp \"lan 2.xlsx\" nhưng nội dung khác.");
        assertInForce("mong-cai", 1);
    }

    @Test
    void anEqualNumberOnALaterNightIsReturnedAndToldToRaiseIt() {
        workspace.drop("b.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        workspace.drop("a.xlsx", september("mong-cai", 1, 2));
        TestWorkspace.Told told = workspace.runAsOf(SECOND);
        assertThat(told.counts()).isEqualTo(new Counts(1, 1, 1, 0, 0, 0, 0));
        assertThat(told.out()).contains("tăng Lần nộp thành 2 rồi gửi lại");
        assertInForce("mong-cai", 1);
    }

    @Test
    void aReturnedSecondVersionLeavesTheFirstInTheFiguresAndReportAndWorkbookSaySo() {
        workspace.drop("lan 1.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        workspace.drop("lan 2.xlsx", mistaken(september("mong-cai", 2, 2)));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(1, 1, 1, 0, 0, 0, 0));
        assertInForce("mong-cai", 1);
        assertThat(workspace.report(PERIOD)).contains("Thành ủy Móng Cái (trả lại lần 2, dùng số liệu lần 1)");
        assertThat(workspace.sheet(PERIOD, "Nộp báo cáo"))
                .anySatisfy(row -> assertThat(row).contains("mong-cai").contains("Lần 2, ngày 06/10/2019: lan 2.xlsx"));
    }

    @Test
    void aReturnedFileMendedIsAcceptedWithTheSameNumber() {
        workspace.drop("mc.xlsx", mistaken(september("mong-cai", 1, 1)));
        assertThat(workspace.night(FIRST)).isEqualTo(new Counts(1, 0, 1, 0, 0, 0, 0));
        workspace.drop("mc.xlsx", september("mong-cai", 1, 2));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0));
        assertInForce("mong-cai", 2);
    }

    @Test
    void theSameBytesUnderAnotherPathAreADuplicate() {
        workspace.drop("b.xlsx", september("mong-cai"));
        workspace.drop("a.xlsx", september("mong-cai"));
        assertThat(workspace.night(FIRST)).isEqualTo(new Counts(2, 1, 0, 1, 0, 0, 0));
        assertThat(workspace.figures(PERIOD).getFirst().file()).isEqualTo("a.xlsx");
        workspace.drop("0/mc.xlsx", september("mong-cai"));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(1, 1, 0, 2, 0, 0, 0));
        assertThat(workspace.figures(PERIOD).getFirst().file()).isEqualTo("a.xlsx");
    }

    @Test
    void aPathWithNewContentIsANewFile() {
        workspace.drop("mc.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        workspace.drop("mc.xlsx", september("mong-cai", 2, 2));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0));
        assertInForce("mong-cai", 2);
        workspace.drop("mc.xlsx", september("mong-cai", 1, 1));
        assertThat(workspace.night(THIRD)).isEqualTo(new Counts(0, 0, 0, 0, 1, 0, 0));
        assertInForce("mong-cai", 2);
    }

    @Test
    void aFileTakenOutOfTheFolderStaysInTheFigures() {
        workspace.drop("mc.xlsx", september("mong-cai", 1, 1));
        workspace.drop("hl.xlsx", september("ha-long", 1, 1));
        workspace.night(FIRST);
        workspace.delete("input/mc.xlsx");
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));
        assertInForce("mong-cai", 1);
    }

    @Test
    void aReturnedFileIsJudgedAgainWhenTheRegistryLearnsItsAlias() {
        Draft strange = september("mong-cai", 1, 1).withCover("code", "").withCover("committee", "Hải Ninh");
        workspace.drop("hai ninh.xlsx", strange);
        assertThat(workspace.night(FIRST)).isEqualTo(new Counts(1, 0, 1, 0, 0, 0, 0));
        workspace.registry(REGISTRY.withAlias("mong-cai", "Hải Ninh"));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));
        assertInForce("mong-cai", 1);
    }

    @Test
    void filesOfTwoNightsWithOneNumberAreJudgedAgainAsIfTheRegistryHadAlwaysKnown() {
        Draft strange = september("mong-cai", 1, 1).withCover("code", "").withCover("committee", "Hải Ninh");
        workspace.drop("b.xlsx", strange);
        workspace.night(FIRST);
        workspace.drop("a.xlsx", strange.with(MARK, 2));
        workspace.night(SECOND);
        workspace.registry(REGISTRY.withAlias("mong-cai", "Hải Ninh"));
        assertThat(workspace.night(THIRD)).isEqualTo(new Counts(0, 1, 1, 0, 0, 0, 0));
        assertInForce("mong-cai", 1);
    }

    @Test
    void anAcceptanceOutlivesTheAliasItRestedOn() {
        workspace.registry(REGISTRY.withAlias("mong-cai", "Hải Ninh"));
        Draft strange = september("mong-cai", 1, 1).withCover("code", "").withCover("committee", "Hải Ninh");
        workspace.drop("hai ninh.xlsx", strange);
        workspace.night(FIRST);
        workspace.registry(REGISTRY);
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));
        assertInForce("mong-cai", 1);
    }

    @Test
    void anAcceptedFileThatBreaksARuleOfANewFormStaysAndIsWarned() {
        workspace.drop("mc.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        workspace.template(
                "forms/thong-ke.yaml",
                "\nrules:\n",
                "\nrules:\n  - {id: MOI-1, check: 1.B1 = 1.C, advice: Xem lại.}\n");
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));
        assertInForce("mong-cai", 1);
        assertThat(workspace.sheet(PERIOD, "Phát hiện"))
                .anySatisfy(row -> assertThat(row).contains("Cảnh báo|").contains("MOI-1"));
        workspace.drop("hl.xlsx", september("ha-long", 1, 1));
        assertThat(workspace.night(THIRD)).isEqualTo(new Counts(1, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void aCommitteeWithFiguresInForceMayNotBeStruckFromTheRegistry() {
        workspace.drop("mc.xlsx", september("mong-cai"));
        workspace.drop("hl.xlsx", september("ha-long"));
        workspace.night("2019-10-05");
        Map<String, String> before = workspace.handedOn();
        workspace.registry(REGISTRY.without("ha-long"));
        TestWorkspace.Told told = workspace.runAsOf("2019-10-06");
        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err())
                .isEqualToIgnoringNewLines(
                        "templates/registry.xlsx, Đơn vị: không còn mã \"ha-long\", là đơn vị đã có báo"
                                + " cáo được nhận; thêm lại hàng của đơn vị đó (đơn vị không còn thì ghi Đến ngày).");
        assertThat(workspace.handedOn()).isEqualTo(before);
    }

    @Test
    void whatIsLikelyTheSamePersonInTwoCommitteesIsToldUntilTheFilesChangeWhateverElseComes() {
        for (String committee : List.of("mong-cai", "ha-long")) {
            workspace.drop(
                    committee + ".xlsx",
                    Draft.clean()
                            .withCover("code", committee)
                            .withCover("committee", "")
                            .with(MARK, 1));
        }
        workspace.night("2019-10-05");
        List<String> told = workspace.sheet(PERIOD, "Phát hiện").stream()
                .filter(row -> row.contains("cũng có trong danh sách của"))
                .toList();
        workspace.drop("bc.xlsx", september("ba-che").withCover("period", "2019-06"));
        assertThat(workspace.night("2019-10-06")).isEqualTo(new Counts(1, 3, 0, 0, 0, 0, 0));
        assertThat(told).isNotEmpty();
        assertThat(workspace.sheet(PERIOD, "Phát hiện").stream()
                        .filter(row -> row.contains("cũng có trong danh sách của"))
                        .toList())
                .isEqualTo(told);
    }

    @Test
    void anOpeningThatIsNotDecembersClosingSendsBack() {
        workspace.drop("12.xlsx", december("mong-cai", 37));
        workspace.drop("9.xlsx", september("mong-cai", 1, 1));
        TestWorkspace.Told told = workspace.runAsOf(FIRST);
        assertThat(told.counts()).isEqualTo(new Counts(2, 1, 1, 0, 0, 0, 0));
        assertThat(told.out())
                .contains("9.xlsx, Biểu 1!C4")
                .contains("1.A = 36")
                .contains("37");
    }

    @Test
    void aDecemberThatComesLaterTurnsTheMismatchIntoAWarning() {
        workspace.drop("9.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        workspace.drop("12.xlsx", december("mong-cai", 37));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(1, 2, 0, 0, 0, 0, 0));
        assertInForce("mong-cai", 1);
        assertThat(workspace.sheet(PERIOD, "Phát hiện"))
                .anySatisfy(row -> assertThat(row)
                        .contains("Cảnh báo")
                        .contains("Lệch số đầu kỳ")
                        .contains("37"));
    }

    @Test
    void aLateDecemberRewritesThePeriodsBuiltOnIt() {
        workspace.drop("9.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        assertThat(workspace.figure(PERIOD, "mong-cai", "luy_ke_nhiem_ky")).contains("5");
        workspace.drop("12.xlsx", december("mong-cai"));
        TestWorkspace.Told told = workspace.runAsOf(SECOND);
        assertThat(told.out()).contains("Đã lập: output/2018-12, output/2019-09");
        assertThat(workspace.figure(PERIOD, "mong-cai", "luy_ke_nhiem_ky")).contains("10");
        assertThat(new String(workspace.read("output/2019-09/manifest.json"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"as_of\" : \"2019-10-06\"");
    }

    @Test
    void aWithdrawnFileCountsAsReturnedAndTheVersionBeforeItComesBack() {
        byte[] second = DraftWorkbook.of(september("mong-cai", 2, 2)).xlsx();
        workspace.drop("lan 1.xlsx", september("mong-cai", 1, 1));
        workspace.drop("lan 2.xlsx", second);
        workspace.night(FIRST);
        workspace.registry(REGISTRY.withWithdrawal("lan 2.xlsx", "đơn vị đề nghị"));
        TestWorkspace.Told told = workspace.runAsOf(SECOND, "--strict");
        assertThat(told.counts()).isEqualTo(new Counts(0, 1, 1, 0, 0, 0, 0));
        assertThat(told.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(told.out())
                .contains("Trả lại: lan 2.xlsx: Tệp đã được Ban rút khỏi số liệu: đơn vị đề nghị.")
                .contains("Nhận kỳ 9 tháng năm 2019: Thành ủy Móng Cái\n");
        assertThat(workspace.runAsOf(SECOND).out()).doesNotContain("Trả lại");
        assertInForce("mong-cai", 1);
        assertThat(String.join("\n", workspace.sheet(PERIOD, "Phát hiện")))
                .contains("Ban đã rút")
                .contains("đơn vị đề nghị");
        workspace.registry(REGISTRY);
        assertThat(workspace.night(THIRD)).isEqualTo(new Counts(0, 1, 0, 0, 1, 0, 0));
        assertInForce("mong-cai", 2);
        workspace.registry(REGISTRY.withWithdrawal(Sha256.of(second), "theo mã băm"));
        assertThat(workspace.night(FOURTH)).isEqualTo(new Counts(0, 1, 1, 0, 0, 0, 0));
        assertInForce("mong-cai", 1);
    }

    @Test
    void aWithdrawalThatMatchesNothingIsTold() {
        workspace.drop("mc.xlsx", september("mong-cai", 1, 1));
        workspace.registry(REGISTRY.withWithdrawal("mc.xls", "nhầm kỳ"));
        TestWorkspace.Told told = workspace.runAsOf(FIRST);
        assertThat(told.out())
                .contains(
                        "templates/registry.xlsx, Rút báo cáo!A2: chưa rút được tệp nào, vì không có tệp đã xem nào tên"
                                + " \"mc.xls\"")
                .contains("kiểm tra lại tên (kể cả đuôi .xlsx, .xls) hoặc mã sha256, và cột Ngày.");
        assertThat(workspace.tree("output/nhat-ky").keySet().stream()
                        .filter(name -> name.endsWith(".json"))
                        .map(name -> new String(
                                workspace.read("output/nhat-ky/" + name), java.nio.charset.StandardCharsets.UTF_8)))
                .hasSize(1)
                .allMatch(json -> json.contains("idle_withdrawals") && json.contains("Rút báo cáo!A2"));
        workspace.registry(REGISTRY.withWithdrawal("mc.xlsx", "nhầm kỳ"));
        assertThat(workspace.runAsOf(SECOND).out()).doesNotContain("chưa rút được");
        assertThat(workspace.runAsOf(THIRD).out()).doesNotContain("chưa rút được");
    }

    @Test
    void whatWentBackForADecemberIsJudgedAgainWhenThatIsCorrected() {
        workspace.drop("12.xlsx", december("mong-cai", 37));
        workspace.night(FIRST);
        workspace.drop("9.xlsx", september("mong-cai", 1, 1));
        workspace.drop("9 hl.xlsx", mistaken(september("ha-long", 1, 1)));
        TestWorkspace.Told told = workspace.runAsOf(SECOND);
        assertThat(told.counts()).isEqualTo(new Counts(2, 1, 2, 0, 0, 0, 0));
        assertThat(told.out()).contains("1.A = 36").contains("37");
        assertThat(workspace.tree("output/tra-lai/mong-cai")).isNotEmpty();
        workspace.drop("12 lan 2.xlsx", december("mong-cai").withCover("number", 2));
        told = workspace.runAsOf(THIRD);
        assertThat(told.counts()).isEqualTo(new Counts(1, 2, 1, 0, 1, 0, 0));
        assertThat(told.out()).contains("Nhận kỳ 9 tháng năm 2019: Thành ủy Móng Cái");
        assertInForce("mong-cai", 1);
        assertThat(workspace.tree("output/tra-lai/mong-cai")).isEmpty();
        Map<String, String> handedOn = workspace.handedOn();
        assertThat(workspace.command("rebuild").code()).isZero();
        assertThat(workspace.handedOn()).isEqualTo(handedOn);
    }

    @Test
    void whatWentBackForADecemberStaysAsItIsWhileThatIsNotCorrected() {
        workspace.drop("12.xlsx", december("mong-cai", 37));
        workspace.drop("9.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        Map<String, String> sentBack = workspace.tree("output/tra-lai/mong-cai");
        workspace.drop(
                "12 lan 2.xlsx", december("mong-cai", 37).withCover("number", 2).with(MARK, 1));
        TestWorkspace.Told told = workspace.runAsOf(SECOND);
        assertThat(told.counts()).isEqualTo(new Counts(1, 1, 1, 0, 1, 0, 0));
        assertThat(told.out()).doesNotContain("Trả lại: 9.xlsx");
        assertThat(workspace.tree("output/tra-lai/mong-cai")).isEqualTo(sentBack);
    }

    @Test
    void whatWasReplacedMeanwhileDoesNotComeBackWhenADecemberIsCorrected() {
        workspace.drop("12.xlsx", december("mong-cai", 37));
        workspace.drop("9.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        workspace.drop(
                "9 lan 2.xlsx",
                december("mong-cai", 41)
                        .withCover("period", PERIOD)
                        .withCover("number", 2)
                        .with(MARK, 2));
        Counts second = workspace.night(SECOND);
        assertThat(second.accepted()).as(second.toString()).isEqualTo(2);
        workspace.drop("12 lan 2.xlsx", december("mong-cai").withCover("number", 2));
        workspace.night(THIRD);
        assertInForce("mong-cai", 2);
    }

    @Test
    void whatIsWithdrawnIsToldOfAlsoWhenItHasLeftTheFolder() {
        workspace.drop("mc.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        workspace.delete("input/mc.xlsx");
        workspace.registry(REGISTRY.withWithdrawal("mc.xlsx", "nhầm kỳ"));
        assertThat(workspace.runAsOf(SECOND).out())
                .contains("Trả lại: mc.xlsx: Tệp đã được Ban rút khỏi số liệu: nhầm kỳ.");
    }

    @Test
    void theLastPeriodThereCanBeIsTakenLikeAnyOther() {
        workspace.template("forms/thong-ke.yaml", "to: 2099-12", "to: 9999-12");
        workspace.drop("mc.xlsx", december("mong-cai").withCover("period", "9999-12"));
        assertThat(workspace.night(FIRST).accepted()).isEqualTo(1);
        assertThat(workspace.figure("9999-12", "mong-cai", "1.D")).hasValue("36");
    }

    @Test
    void aPeriodThatHasNotEndedIsTakenWithAWarningThatStays() {
        workspace.drop("mc.xlsx", september("mong-cai", 1, 1));
        workspace.drop("hl.xlsx", september("ha-long", 1, 1));
        String warning = "Kỳ 9 tháng năm 2019 chưa kết thúc (đến hết ngày 30/09/2019) khi nhận báo cáo ngày 29/09/2019."
                + " Kiểm tra lại kỳ báo cáo; nếu đúng kỳ, nộp lại số chính thức với Lần nộp cao hơn sau khi kỳ kết thúc.";
        workspace.night("2019-09-29");
        assertThat(workspace.sheet(PERIOD, "Phát hiện"))
                .filteredOn(row -> row.contains(warning))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("Cảnh báo|").contains("|Kỳ chưa kết thúc|"));
        workspace.registry(REGISTRY.withAlias("ba-che", "Ba Chẽ mới"));
        workspace.drop("hl 2.xlsx", september("ha-long", 2, 1));
        workspace.night("2019-09-30");
        assertThat(workspace.sheet(PERIOD, "Phát hiện"))
                .filteredOn(row -> row.contains(warning))
                .as("filed on the last day is filed in time; the other one was filed before it")
                .singleElement()
                .asString()
                .contains("|mc.xlsx|");
    }

    @Test
    void aContentIsWithdrawnByAnyNameItWasSeenUnder() {
        workspace.drop("a.xlsx", september("mong-cai", 1, 1));
        workspace.drop("9/b.xlsx", september("mong-cai", 1, 1));
        assertThat(workspace.night(FIRST)).isEqualTo(new Counts(2, 1, 0, 1, 0, 0, 0));
        workspace.registry(REGISTRY.withWithdrawal("a.xlsx", "nhầm"));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(0, 0, 1, 1, 0, 0, 0));
        workspace.registry(REGISTRY.withWithdrawal("b.xlsx", "nhầm"));
        assertThat(workspace.night(THIRD)).isEqualTo(new Counts(0, 0, 1, 1, 0, 0, 0));
    }

    @Test
    void aContentInForceIsWithdrawnByTheNameOfACopyThatCameLater() {
        workspace.drop("a.xlsx", september("mong-cai", 1, 1));
        workspace.registry(REGISTRY.withWithdrawal("b.xlsx", "nhầm"));
        assertThat(workspace.night(FIRST)).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0));
        workspace.drop("b.xlsx", september("mong-cai", 1, 1));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(1, 0, 1, 1, 0, 0, 0));
    }

    @Test
    void aMendedFileUnderTheNameOfOneWithdrawnBeforeItCameIsTaken() {
        workspace.drop("mc.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        workspace.registry(REGISTRY.withWithdrawal("mc.xlsx", "nhầm"));
        workspace.night(SECOND);
        workspace.drop("mc.xlsx", september("mong-cai", 2, 2));
        assertThat(workspace.night(THIRD)).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0));
        assertInForce("mong-cai", 2);
    }

    @Test
    void withdrawingTheOnlyVersionLeavesTheCommitteeUnfiled() {
        workspace.drop("mc.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        workspace.registry(REGISTRY.withWithdrawal("mc.xlsx", "nhầm kỳ"));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(0, 0, 1, 0, 0, 0, 0));
        assertThat(workspace.figure(PERIOD, "mong-cai", MARK)).isEmpty();
        assertThat(workspace.report(PERIOD)).contains("0/3 đơn vị").contains("Thành ủy Móng Cái");
    }

    @Test
    void aVersionThatCameLateWithTheNumberOfOneInForceIsReturnedWhenWhatReplacedBothIsWithdrawn() {
        workspace.drop("b.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        workspace.drop("c.xlsx", september("mong-cai", 2, 2));
        workspace.night(SECOND);
        workspace.drop("a.xlsx", september("mong-cai", 1, 3));
        assertThat(workspace.night(THIRD)).isEqualTo(new Counts(1, 1, 0, 0, 2, 0, 0));
        workspace.registry(REGISTRY.withWithdrawal("c.xlsx", "nhầm"));
        assertThat(workspace.night(FOURTH)).isEqualTo(new Counts(0, 1, 2, 0, 0, 0, 0));
        assertInForce("mong-cai", 1);
    }

    @Test
    void aDeadlineThatPassesRewritesTheReleaseAndNamesWhoIsMissing() {
        workspace.registry(REGISTRY.withDeadline(PERIOD, java.time.LocalDate.of(2019, 10, 6)));
        workspace.drop("mc.xlsx", september("mong-cai", 1, 1));
        assertThat(workspace.runAsOf(FIRST).out())
                .contains("Nhận kỳ 9 tháng năm 2019: Thành ủy Móng Cái\n")
                .contains("Chưa nộp kỳ 9 tháng năm 2019 (hạn 06/10/2019): Thành ủy Hạ Long, Huyện ủy Ba Chẽ");
        assertThat(workspace.runAsOf(SECOND).out()).contains("Không có gì mới").doesNotContain("Nhận kỳ");
        TestWorkspace.Told told = workspace.runAsOf(THIRD);
        assertThat(told.out())
                .contains("Quá hạn, chưa nộp kỳ 9 tháng năm 2019 (hạn 06/10/2019): Thành ủy Hạ Long, Huyện ủy Ba Chẽ")
                .contains("Đã lập: output/2019-09");
        workspace.drop("hl.xlsx", september("ha-long"));
        workspace.night(FOURTH);
        assertThat(workspace.report(PERIOD)).contains("1 đúng hạn").contains("Nộp muộn: Thành ủy Hạ Long");
    }
}
