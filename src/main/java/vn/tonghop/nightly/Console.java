package vn.tonghop.nightly;

import java.io.PrintWriter;

/**
 * Where a command speaks.
 *
 * @param live whether {@code out} is a terminal: only there a line is rewritten in place
 * @param coloured whether {@code out} shows colours and its reader wants them
 */
public record Console(PrintWriter out, PrintWriter err, boolean live, boolean coloured) {

    Progress progress() {
        return new Progress(out, live);
    }
}
