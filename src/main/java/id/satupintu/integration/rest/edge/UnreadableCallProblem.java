package id.satupintu.integration.rest.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words as a problem what the container cannot read: an address with stray bytes, headers beyond every limit. Where not
 * even the address could be read it was no browser that sent it, so that is answered the same way. What a browser asked
 * for is left to the next valve and its page. The container makes it by its name.
 */
public final class UnreadableCallProblem extends ErrorReportValve {
    private final ProblemWriter problems = new ProblemWriter(new JsonMapper());

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpURLConnection.HTTP_BAD_REQUEST || response.getContentWritten() > 0 || !isForSystems(request)) {
            return;
        }
        try {
            problems.write(Refusal.of(kind(status, failure)), request, response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isForSystems(Request request) {
        String path = request.getRequestURI();
        return path == null || !path.startsWith("/") || ApiPath.isForSystems(path.split("[?%;]", 2)[0]);
    }

    /** A protocol or transfer that is not spoken here is as unreadable as the rest; it is no failure of ours. */
    private static ProblemKind kind(int status, @Nullable Throwable failure) {
        return failure == null && status > HttpURLConnection.HTTP_INTERNAL_ERROR
                ? ProblemKind.BAD_REQUEST
                : ProblemKind.ofStatus(status);
    }
}
