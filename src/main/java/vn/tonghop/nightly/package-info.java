/**
 * The night: the Spring Batch job, its steps, the workspace around it, and the commands.
 *
 * <p>May import every room; is imported by {@code Application} alone. The night is one sentence, and
 * {@link vn.tonghop.nightly.NightlyJob} reads like it. Steps hand over through tables; a business rule in a listener, a
 * skip policy or a retry is never the way. Mail follows the job: see {@link vn.tonghop.nightly.Distributing}.
 */
@NullMarked
package vn.tonghop.nightly;

import org.jspecify.annotations.NullMarked;
