package vn.tonghop.nightly;

import java.time.Clock;
import java.util.Map;

/**
 * What a command gets from the machine it runs on; tests give their own.
 *
 * @param environment its variables
 */
public record Machine(Clock clock, StopSignal stop, Map<String, String> environment) {}
