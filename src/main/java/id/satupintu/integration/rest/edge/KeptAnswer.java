package id.satupintu.integration.rest.edge;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The first answer to a call with an idempotency key. It may name a person, though never a NIK: it is kept sealed.
 *
 * @param location the address of what was made, if anything
 * @param contentType absent when the answer had no body
 */
record KeptAnswer(
        int status, @Nullable String location, @Nullable String contentType, String body) {

    static KeptAnswer of(ContentCachingResponseWrapper answer) {
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        return new KeptAnswer(
                answer.getStatus(), answer.getHeader(HttpHeaders.LOCATION), answer.getContentType(), body);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
