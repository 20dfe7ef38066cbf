package dev.hearth.hooks.fetching;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the open internet from all others. Of IPv6 only what is given out at all (2000::/3) counts as open, less
 * what carries an IPv4 address inside; of IPv4 all but the special registries of RFC 6890 and what clouds use for metadata.
 */
final class Ranges {

    private static final List<Range> CLOSED = List.of(
            Range.of(0, 0, 0, 0, 8),
            Range.of(10, 0, 0, 0, 8),
            Range.of(100, 64, 0, 0, 10),
            Range.of(127, 0, 0, 0, 8),
            Range.of(168, 63, 129, 16, 32),
            Range.of(169, 254, 0, 0, 16),
            Range.of(172, 16, 0, 0, 12),
            Range.of(192, 0, 0, 0, 24),
            Range.of(192, 0, 2, 0, 24),
            Range.of(192, 88, 99, 0, 24),
            Range.of(192, 168, 0, 0, 16),
            Range.of(198, 18, 0, 0, 15),
            Range.of(198, 51, 100, 0, 24),
            Range.of(203, 0, 113, 0, 24),
            Range.of(224, 0, 0, 0, 3));

    private Ranges() {}

    /** Whether this address is one of the open internet. */
    static boolean isOpen(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isOpen(word(bytes, 0)) : isOpen(bytes);
    }

    private static boolean isOpen(int address) {
        return CLOSED.stream().noneMatch(range -> range.holds(address));
    }

    private static boolean isOpen(byte[] address) {
        int first = word(address, 0);
        boolean givenOut = first >>> 29 == 0b001;
        boolean tunnel = first == 0x20010000 || first >>> 16 == 0x2002;
        boolean onPaper = first == 0x20010db8 || first >>> 12 == 0x3fff0;
        return givenOut && !tunnel && !onPaper;
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 255) << 24 | (bytes[at + 1] & 255) << 16 | (bytes[at + 2] & 255) << 8 | bytes[at + 3] & 255;
    }

    /** All IPv4 addresses that begin with the same bits. */
    private record Range(int network, int mask) {

        static Range of(int a, int b, int c, int d, int bits) {
            return new Range(a << 24 | b << 16 | c << 8 | d, -1 << 32 - bits);
        }

        boolean holds(int address) {
            return (address & mask) == network;
        }
    }
}
