package vn.tonghop.nightly;

import java.io.PrintWriter;

/** One line on a terminal that says what a long work is at, rewritten in place and gone when the work ends. */
final class Progress {
    private static final int WIDEST = 78;

    private final PrintWriter out;
    private final boolean shown;
    private int width;

    /** @param shown whether there is a terminal: in a pipe or a file nothing is ever written */
    Progress(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    void at(String work) {
        if (shown) {
            String line = work.length() > WIDEST ? work.substring(0, WIDEST - 1) + "…" : work;
            out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            out.flush();
            width = line.length();
        }
    }

    /** Leaves the line as it was before the work. */
    void end() {
        if (width > 0) {
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
            width = 0;
        }
    }
}
