/**
 * All SQL: submissions and their states, figures, organisations and findings, in H2.
 *
 * <p>May import the rooms before it. The database is derived from archive and ledger and may be thrown away at any time;
 * nothing is stored here that a replay would not bring back.
 */
@NullMarked
package vn.tonghop.fact;

import org.jspecify.annotations.NullMarked;
