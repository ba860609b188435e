package id.satupintu.kpi.rollup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads many rows of one question: by COPY where the database has it, at half the cost, otherwise as any other. */
@Component("kpiScanning")
class Scanning {

    private static final int FETCH = 5000;
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]+)");

    private final JdbcOperations jdbc;
    private final JdbcClient client;

    Scanning(JdbcOperations jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** Takes one row after the other; meanwhile nothing else can be asked of the connection. */
    interface Taker {
        void take(Line line) throws SQLException;
    }

    /**
     * Hands out each row, in no order.
     *
     * @param columns how many the question selects
     * @param parameters days, moments and numbers by name
     */
    void each(String sql, int columns, Map<String, ?> parameters, Taker taker) {
        Boolean copied = jdbc.execute(
                (ConnectionCallback<Boolean>) connection -> copied(connection, sql, columns, parameters, taker));
        if (!Boolean.TRUE.equals(copied)) {
            client.sql(sql).withFetchSize(FETCH).params(parameters).query((RowCallbackHandler)
                    row -> taker.take(new ReadLine(row)));
        }
    }

    private static boolean copied(
            Connection connection, String sql, int columns, Map<String, ?> parameters, Taker taker)
            throws SQLException {
        Optional<CopyManager> copying = Copying.through(connection);
        if (copying.isEmpty()) {
            return false;
        }
        CopyOut out = copying.get().copyOut("copy (" + filled(sql, parameters) + ") to stdout (format binary)");
        try {
            CopiedLine line = new CopiedLine(columns);
            for (byte[] came = out.readFromCopy(); came != null; came = out.readFromCopy()) {
                if (line.take(came)) {
                    taker.take(line);
                }
            }
            return true;
        } finally {
            drain(out);
        }
    }

    /** Whoever breaks off leaves the connection in the middle of an answer; the rest of it has to be read. */
    private static void drain(CopyOut out) throws SQLException {
        while (out.isActive() && out.readFromCopy() != null) {
            continue;
        }
    }

    /** COPY takes no parameters; those of a rollup are days, moments and numbers, which need no quoting. */
    static String filled(String sql, Map<String, ?> parameters) {
        return PARAMETER.matcher(sql).replaceAll(name -> literal(parameters.get(name.group(1))));
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case LocalDate day -> "date '" + day + "'";
            case OffsetDateTime at -> "timestamp with time zone '" + at + "'";
            case Integer number -> number.toString();
            case Collection<?> many -> many.stream().map(Scanning::literal).collect(Collectors.joining(", "));
            case null, default -> throw new IllegalArgumentException("Not a day, a moment or a number: " + value);
        };
    }
}
