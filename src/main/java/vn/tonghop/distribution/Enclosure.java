package vn.tonghop.distribution;

import vn.tonghop.committee.Period;

/**
 * A report as it lies in a release.
 *
 * @param owner code of the committee it is for, or {@link vn.tonghop.committee.Registry#PROVINCE}
 * @param file below the release's folder
 * @param sha256 of its content, as the manifest has it
 * @param tells stands for what it tells its receiver: another text where that is news
 */
public record Enclosure(Period period, String owner, String file, String sha256, String tells) {}
