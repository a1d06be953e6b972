package vn.tonghop.committee;

/** Who receives reports of a committee or, with {@link Registry#PROVINCE}, of the province. */
public record Recipient(String owner, String name, String mail, String role) {}
