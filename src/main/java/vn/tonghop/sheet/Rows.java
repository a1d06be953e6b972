package vn.tonghop.sheet;

import org.jspecify.annotations.Nullable;

/** The rows of a sheet in ascending order, once, forward only. */
public interface Rows extends AutoCloseable {

    /**
     * The next row that holds a cell, or null at the end.
     *
     * @throws UnreadableWorkbook where the file is damaged, exceeds a limit or contradicts itself
     */
    @Nullable
    Row next() throws UnreadableWorkbook;

    @Override
    void close();
}
