package vn.tonghop.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses as pages write them. */
final class Href {
    private Href() {}

    /** Of a file below the page's folder, by its path with slashes. */
    static String of(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** Of somebody's mailbox. */
    static String mailbox(String address) {
        try {
            return new URI("mailto", address, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
