package vn.tonghop.fact;

import vn.tonghop.finding.Statement;

/**
 * A finding as told of a committee's submission, or of the province.
 *
 * @param committee its code, or {@code toan-tinh}
 * @param submission what it was found in; 0 for the province
 * @param state of the submission it was found in
 */
public record Remark(String committee, long submission, State state, Statement statement) {}
