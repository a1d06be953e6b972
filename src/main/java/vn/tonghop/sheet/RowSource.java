package vn.tonghop.sheet;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Where rows come from in one format; it may fail in any way a parser fails. */
interface RowSource extends AutoCloseable {

    /** The next row that holds a cell, or null at the end. */
    @Nullable
    Row next() throws IOException, XMLStreamException;

    /** How many cells have been met. */
    long cells();

    @Override
    void close();
}
