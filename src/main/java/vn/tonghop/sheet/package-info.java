/**
 * A stranger's workbook, opened safely, as forward-only streams of rows of typed cells.
 *
 * <p>May import {@code finding}. Every part of an xlsx, those that lead to others too, is pulled by StAX (Aalto);
 * POI's record classes take an xls apart. Never the user model, which needs ten times the memory and opens damaged files
 * without a word. Instead every part of the zip is proven by name, length and CRC-32
 * against the zip's central directory, once, while it is read; what nobody reads is proven at opening. An xls has no
 * checksum: there the totals of the form must hold. A flipped bit may still pass unseen where no equation binds it: in
 * figures that are only "trong đó" of others, in names, in the period and the number of the cover. Nothing can be proven
 * there; what was read is told to the sender, figure by figure, and an xlsx is asked for where it matters.
 *
 * <p>Letters of before Unicode (TCVN3, VNI) are read here, so that no other room knows of them: by the font of the cell or
 * of the run, else by what the letters leave no doubt about ({@code Letters}). One of two signs is needed before anything is
 * done at all, a font of an old code among the styles or letters among the shared texts that Vietnamese has not in Latin-1;
 * a clean workbook costs a look at each. Only then are its cells read once beforehand, to weigh what could be either.
 *
 * <p>A file is held in memory as it came (the limits bound its bytes), so an I/O error after that is the sender's, not the
 * disk's; its sheets are not. Also here: what is typed as text, read as a Vietnamese reader reads it ({@code Wording},
 * {@code Numbers}, {@code DateText}).
 */
@NullMarked
package vn.tonghop.sheet;

import org.jspecify.annotations.NullMarked;
