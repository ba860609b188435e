package id.satupintu.integration.rest.edge;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * A request whose body is read at most once, whole, and never beyond its limit, with or without a Content-Length. What
 * comes after the limit the container swallows, so that the refusal reaches a caller who is still sending.
 */
final class LimitedBody extends HttpServletRequestWrapper {
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

    /** The whole body of a call that brings JSON; anything else is refused with 415. */
    byte[] json() {
        if (!isJson(getContentType())) {
            throw Refusal.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        return bytes();
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        return new KeptInput(bytes());
    }

    private byte[] read() {
        try (InputStream in = getRequest().getInputStream()) {
            byte[] read = in.readNBytes(limit + 1);
            if (read.length > limit) {
                throw Refusal.of(ProblemKind.BODY_TOO_LARGE);
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
