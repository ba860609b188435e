package id.satupintu.integration.rest.edge;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A request whose body is read at most once, whole, and never beyond its limit, with or without a Content-Length. */
final class LimitedBody extends HttpServletRequestWrapper {
    private static final long DRAINED = 32L << 20;

    private final int limit;
    private byte @Nullable [] bytes;

    LimitedBody(HttpServletRequest request, int limit) {
        super(request);
        this.limit = limit;
    }

    /** The whole body. Above the limit the call is refused with 413. */
    byte[] bytes() {
        if (bytes == null) {
            bytes = read();
        }
        return bytes;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new KeptInput(bytes());
    }

    private byte[] read() {
        try (InputStream in = getRequest().getInputStream()) {
            byte[] read = in.readNBytes(limit + 1);
            if (read.length > limit) {
                drain(in);
                throw Refusal.of(ProblemKind.BODY_TOO_LARGE);
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Lets a caller finish sending, within reason, so that the answer reaches it instead of a broken connection. */
    private static void drain(InputStream in) throws IOException {
        byte[] sink = new byte[1 << 16];
        long left = DRAINED;
        for (int n = in.read(sink); n >= 0 && left > 0; n = in.read(sink)) {
            left -= n;
        }
    }
}
