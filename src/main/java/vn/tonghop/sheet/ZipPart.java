package vn.tonghop.sheet;

/**
 * An entry of a zip as its central directory states it.
 *
 * @param header where its local header begins
 * @param data where its packed bytes begin
 * @param packed how many there are
 * @param size how many bytes they must unpack to
 * @param crc the CRC-32 of these
 * @param method {@link #STORED} or {@link #DEFLATED}
 */
record ZipPart(String name, int header, int data, int packed, long size, int crc, int method) {
    static final int STORED = 0;
    static final int DEFLATED = 8;
}
