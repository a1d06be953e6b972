package vn.tonghop.committee;

/**
 * A file the office has taken out of the figures.
 *
 * @param file its name, or its sha256 in hexadecimal
 */
public record Withdrawal(String file, String reason) {

    public boolean names(String fileName, String sha256) {
        return file.equals(fileName) || file.equalsIgnoreCase(sha256);
    }
}
