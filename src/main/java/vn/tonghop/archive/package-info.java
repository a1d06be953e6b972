/**
 * The truth of a workspace: the contents of everything taken, and the ledger of its nights.
 *
 * <p>May import {@code finding}, {@code sheet}. Contents stand once, named by their sha256; nothing is ever changed or
 * removed. The ledger is a text file of lines, each with its own checksum, a night a line, forced to disk before the night
 * begins; further lines for each release written and each mail sent. From both, the database and every release can be made
 * anew. Contents are forced to disk one by one, the names they get are not: a member that is missing or damaged is taken
 * again from {@code input/}, where it is seen again or a night that needs it is still to be done.
 */
@NullMarked
package vn.tonghop.archive;

import org.jspecify.annotations.NullMarked;
