package vn.tonghop.distribution;

/**
 * Who sends the letters.
 *
 * @param locks whether what is enclosed is locked with a password
 */
public record Sender(String address, String name, boolean locks) {
    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}
