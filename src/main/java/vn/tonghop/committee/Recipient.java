package vn.tonghop.committee;

/** Who receives reports of a committee or, with {@link Registry#PROVINCE}, of the province. */
public record Recipient(String owner, String name, String mail, String role) {
    /** Whether a text is one mail address: what is none is told with its place, not when a letter is sent. */
    public static boolean isAddress(String text) {
        return text.matches("[^@\\s<>,;]+@[\\w.-]+");
    }
}
