package vn.tonghop.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.form.Form;
import vn.tonghop.submission.Organisation;

/** Blank forms of the office's own form, for tests. */
final class BlankForms {
    static final Registry REGISTRY = Registry.read(Path.of("templates/registry.xlsx"), "templates/registry.xlsx");

    private BlankForms() {}

    /** The office's form with lists of few ready rows: the same formulas over shorter ranges. */
    static Form shortLists(Path folder) {
        try {
            Path file = folder.resolve("form.yaml");
            Files.writeString(
                    file,
                    Files.readString(Path.of("templates/forms/thong-ke.yaml"))
                            .replace("blank_rows: 300", "blank_rows: 12")
                            .replace("blank_rows: 1000", "blank_rows: 15"));
            return Form.read(file, "form.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Issued to Móng Cái, nothing known. */
    static BlankForm unknown(Form form, String period) {
        return new BlankForm(
                form,
                Period.get(period),
                REGISTRY.get("mong-cai"),
                "Ban Tổ chức Tỉnh ủy Quảng Ninh",
                Optional.empty(),
                Map.of(),
                List.of());
    }

    /** Issued to Móng Cái with its members at the start, two organisations and a deadline. */
    static BlankForm known(Form form, String period) {
        return new BlankForm(
                form,
                Period.get(period),
                REGISTRY.get("mong-cai"),
                "Ban Tổ chức Tỉnh ủy Quảng Ninh",
                Optional.of(LocalDate.of(2020, 1, 10)),
                Map.of("1.A", new BigDecimal(36)),
                List.of(
                        organisation(5, "MC-01", "Đảng bộ xã Hải Xuân", "5.1", "dbcs", 24),
                        organisation(6, "MC-02", "=Chi bộ \"Trần Phú\"", "5.10", "cbcs", 12)));
    }

    private static Organisation organisation(int row, String code, String name, String type, String kind, int members) {
        return new Organisation(
                "Cơ sở",
                row,
                Map.of("ma", code, "ten", name, "loai_hinh", type, "hinh_thuc", kind),
                Map.of("dau_ky", new BigDecimal(members)));
    }

    static byte[] bytes(BlankForm form) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new BlankWorkbook().write(form, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
