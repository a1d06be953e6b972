/**
 * Who receives which report, and the mail that brings it.
 *
 * <p>May import every room before it; is the only one that knows Jakarta Mail. There is no stored outbox: what has to be
 * sent is told from the releases as they lie there and from what the ledger says was sent, so it cannot get lost with the
 * database and a rebuild sends nothing again. Each content goes to each receiver once; its Message-ID comes from both, so
 * that a mail sent twice, because nobody heard the server's last word, is known as one.
 *
 * <p>Passwords stand in the environment alone: registry and settings lie in a shared folder, and in every backup.
 */
@NullMarked
package vn.tonghop.distribution;

import org.jspecify.annotations.NullMarked;
