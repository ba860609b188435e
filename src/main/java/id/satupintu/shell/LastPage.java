package id.satupintu.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Our own page in the place of the container's, for an address that the container refuses before we see it. */
final class LastPage extends ErrorReportValve {
    private static final String PAGES = "/META-INF/resources/error/";

    private final byte[] refused = read("4xx.html");
    private final byte[] failed = read("5xx.html");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpURLConnection.HTTP_BAD_REQUEST || response.getContentWritten() > 0) {
            return;
        }
        try {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.getOutputStream().write(status < HttpURLConnection.HTTP_INTERNAL_ERROR ? refused : failed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] read(String page) {
        try (InputStream in = LastPage.class.getResourceAsStream(PAGES + page)) {
            if (in == null) {
                throw new IllegalStateException("The page " + page + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
