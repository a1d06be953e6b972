package vn.tonghop.sheet;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FileFinding.DamagedFile;

/** Rows whose every failure is a finding; once failed, they stay so. */
final class CheckedRows implements Rows {
    private final RowSource source;
    private final Allowance allowance;
    private final SheetMarks marks;
    private final DamagedFile otherwise;
    private @Nullable UnreadableWorkbook failure;
    private boolean ended;

    /** @param otherwise what a failure means that says nothing of its own */
    CheckedRows(RowSource source, Allowance allowance, SheetMarks marks, DamagedFile otherwise) {
        this.source = source;
        this.marks = marks;
        this.allowance = allowance;
        this.otherwise = otherwise;
    }

    /** Reads sheets for what reading them leaves behind; one that fails will fail again when it is asked for. */
    static void passThrough(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            try (Rows rows = sheet.rows()) {
                while (rows.next() != null) {
                    // its letters have been weighed
                }
            } catch (UnreadableWorkbook e) {
                return;
            }
        }
    }

    @Override
    public @Nullable Row next() throws UnreadableWorkbook {
        if (failure != null) {
            throw failure;
        }
        if (ended) {
            return null;
        }
        try {
            allowance.checkTime();
            Row row = source.next();
            ended = row == null;
            if (row != null) {
                marks.meet(row);
            }
            return row;
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            UnreadableWorkbook found = Refusal.unwrap(e, otherwise);
            failure = found;
            throw found;
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
