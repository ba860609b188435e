package id.satupintu.integration.rest.edge;

import id.satupintu.access.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;

/**
 * One use of an idempotency key: per token and path, with what tells one body from another.
 *
 * @param slot SHA-256 of token, path and key
 * @param bodyMac HMAC of the body under the token, which we do not store: who holds the table learns no body from it
 */
record OnceKey(String slot, String bodyMac) {
    private static final int LONGEST = 255;

    static OnceKey of(HttpServletRequest request, String key) {
        if (key.isBlank() || key.length() > LONGEST) {
            throw Refusal.naming(ProblemKind.BAD_REQUEST, "Idempotency-Key", "too-long", Integer.toString(LONGEST));
        }
        String token = token(request);
        String where = token + '\n' + ApiPath.path(request) + '\n' + key;
        byte[] body = IncomingArgument.body(request).bytes();
        return new OnceKey(hex(sha256(where)), hex(mac(where, body)));
    }

    private static String token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return Actor.current().id().value() + " " + (header == null ? "" : header);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] mac(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
