/**
 * Pure arithmetic on facts, targets and events: what a release states, before any ink.
 *
 * <p>May import the rooms before it. No SQL, no files, no clock. Ratios are always Σ numerator / Σ denominator; a
 * committee that has not filed is nowhere zero but missing, and every total carries its coverage.
 */
@NullMarked
package vn.tonghop.consolidation;

import org.jspecify.annotations.NullMarked;
