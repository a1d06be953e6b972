package vn.tonghop.archive;

/**
 * A file that a night saw for the first time, or with new content.
 *
 * @param path below {@code input/}, with slashes
 * @param name the sender's file name, fit to be shown
 * @param size in bytes; a content beyond the limits is not archived
 */
public record SeenFile(String path, String name, String sha256, long size) {}
