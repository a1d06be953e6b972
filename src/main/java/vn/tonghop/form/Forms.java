package vn.tonghop.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.SetupProblem;

/**
 * All forms of the office, in the order of their file names.
 *
 * @param all never empty
 */
public record Forms(List<Form> all) {

    /**
     * Reads every {@code .yaml} of a folder.
     *
     * @param shown the folder's name in messages
     * @throws SetupProblem with the line of what is wrong, or where two forms are valid for one period: a release shows one
     */
    public static Forms read(Path folder, String shown) {
        List<Form> forms;
        try (Stream<Path> files = Files.list(folder)) {
            forms = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> Form.read(file, shown + "/" + file.getFileName()))
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new SetupProblem(shown + ": không có thư mục này; khôi phục các biểu mẫu.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (forms.isEmpty()) {
            throw new SetupProblem(shown + ": không có biểu mẫu .yaml nào; khôi phục các biểu mẫu.");
        }
        for (Form form : forms) {
            for (Form other : forms) {
                if (form != other && other.validFor(form.from())) {
                    throw new SetupProblem(shown + ": biểu mẫu " + form + " và " + other + " cùng áp dụng cho kỳ "
                            + form.from() + "; mỗi kỳ chỉ một biểu mẫu.");
                }
            }
        }
        return new Forms(forms);
    }

    /** The form in force for a period. */
    public Optional<Form> validFor(Period period) {
        return all.stream().filter(form -> form.validFor(period)).findFirst();
    }
}
