package vn.tonghop.sheet;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FileFinding;

/**
 * A finding on its way out of a stream, through the libraries that read from it.
 *
 * <p>An {@link IOException}, since that is what they let pass; the finding is recovered from the chain of causes.
 */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CHAIN = 20;

    private final transient FileFinding finding;

    Refusal(FileFinding finding) {
        super(finding.fault());
        this.finding = finding;
    }

    FileFinding finding() {
        return finding;
    }

    /** What a failed reading comes to: the finding it carries, or else the one given. */
    static UnreadableWorkbook unwrap(Throwable failure, FileFinding otherwise) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++) {
            if (cause instanceof Refusal refusal) {
                return new UnreadableWorkbook(refusal.finding);
            }
            cause = next(cause);
        }
        return new UnreadableWorkbook(otherwise);
    }

    private static @Nullable Throwable next(Throwable failure) {
        if (failure instanceof XMLStreamException xml && xml.getNestedException() != null) {
            return xml.getNestedException();
        }
        return failure.getCause();
    }
}
