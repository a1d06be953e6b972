package vn.tonghop.fact;

import vn.tonghop.finding.Statement;

/**
 * A finding as told of a committee's submission, or of the province.
 *
 * @param committee its code, or {@code toan-tinh}
 * @param state of the submission it was found in
 */
public record Remark(String committee, State state, Statement statement) {}
