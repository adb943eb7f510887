package org.ceiba.shared;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes identifiers: UUID version 7 (RFC 9562, section 5.7), which sort by the millisecond in which they were made, so
 * that rows written in bulk land at the end of their index.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The latest tick: milliseconds, and below them a counter of the identifiers made within one (section 6.2). */
    private static final AtomicLong LATEST = new AtomicLong();

    private static final int COUNTER_BITS = 12;

    private Ids() {}

    /** A new identifier, unique without asking the database; behind every one that this node has made before. */
    public static UUID next() {
        long tick = LATEST.updateAndGet(latest -> Math.max(latest + 1, System.currentTimeMillis() << COUNTER_BITS));
        return of(tick >>> COUNTER_BITS, (int) tick & 0x0FFF);
    }

    static UUID at(long epochMillis) {
        return of(epochMillis, RANDOM.nextInt() & 0x0FFF);
    }

    private static UUID of(long epochMillis, int counter) {
        long high = epochMillis << 16 | 0x7000 | counter;
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The 16 bytes of the identifier as the database keeps them; null for null. For native queries. */
    public static byte[] bytes(UUID id) {
        return id == null
                ? null
                : ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
    }

    /** The identifier that a native query returned as 16 bytes; null for null. */
    public static UUID of(Object bytes) {
        if (bytes == null) {
            return null;
        }
        ByteBuffer bits = ByteBuffer.wrap((byte[]) bytes);
        return new UUID(bits.getLong(), bits.getLong());
    }

    /**
     * Reads an identifier that came from outside, as text; or did not come, as null.
     *
     * @throws DomainException when it is no identifier: nothing can be found under it
     */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException notAnId) {
            throw DomainException.notFound();
        }
    }
}
