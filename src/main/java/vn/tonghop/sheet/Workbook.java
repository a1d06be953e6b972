package vn.tonghop.sheet;

import java.util.List;

/** A workbook open for reading. Close it to let the file go. */
public interface Workbook extends AutoCloseable {

    /** The sender's file name, as findings show it. */
    String name();

    /** Worksheets in the sender's order; chart and macro sheets left out. */
    List<Sheet> sheets();

    /** The date system of its serial dates. */
    DateSystem dateSystem();

    /** Whether it bears a digital signature; nobody here verifies it. */
    boolean signed();

    @Override
    void close();
}
