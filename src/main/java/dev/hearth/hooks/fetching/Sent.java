package dev.hearth.hooks.fetching;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that goes out once: the client would send another one again where a server asks for that. Headers say its type. */
final class Sent extends RequestBody {

    private final byte[] bytes;
    private volatile boolean begun;

    Sent(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Whether some of it may have left. */
    boolean begun() {
        return begun;
    }

    @Override
    public @Nullable MediaType contentType() {
        return null;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        begun = true;
        sink.write(bytes);
    }
}
