package id.satupintu.kpi.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers for rows that many facts share. A row is made once and never changed; a new one is committed by itself before
 * any fact refers to it.
 */
final class Dictionary {

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final String table;
    private final List<String> columns;
    private final Map<List<Optional<Object>>, Integer> known = new ConcurrentHashMap<>();

    Dictionary(JdbcClient jdbc, PlatformTransactionManager transactions, String table, List<String> columns) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.table = table;
        this.columns = columns;
    }

    /** The number of the row with these values, in the order of the columns. */
    int number(List<@Nullable Object> values) {
        List<Optional<Object>> key =
                values.stream().map(Optional::<Object>ofNullable).toList();
        Integer number = known.get(key);
        if (number == null) {
            number = look(values);
            known.put(key, number);
        }
        return number;
    }

    private int look(List<@Nullable Object> values) {
        String said = digest(values);
        return find(said).orElseGet(() -> make(said, values));
    }

    private int make(String said, List<@Nullable Object> values) {
        try {
            alone.executeWithoutResult(status -> insert(said, values));
        } catch (DuplicateKeyException madeMeanwhile) {
            // another writer was first
        }
        Optional<Integer> made =
                Optional.ofNullable(alone.execute(status -> find(said).orElseThrow()));
        return made.orElseThrow();
    }

    private Optional<Integer> find(String said) {
        return jdbc.sql("select id from " + table + " where said = ?")
                .param(said)
                .query(Integer.class)
                .optional();
    }

    private void insert(String said, List<@Nullable Object> values) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(said);
        row.addAll(values);
        String marks = row.stream().map(value -> "?").collect(Collectors.joining(", "));
        jdbc.sql("insert into " + table + " (said, " + String.join(", ", columns) + ") values (" + marks + ")")
                .params(row)
                .update();
    }

    private static String digest(List<@Nullable Object> values) {
        String text = values.stream()
                .map(value -> value == null ? "-" : "+" + value)
                .map(value -> value.length() + ":" + value)
                .collect(Collectors.joining());
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
