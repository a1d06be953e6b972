package vn.tonghop.submission;

/** The first 128 bits of a keyed hash of who a person is: equal for the same person, and telling nobody who. */
public record PersonMark(long high, long low) {}
