package id.satupintu.kpi.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.testing.BothDatabases;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
@DisplayName("What is read in one go")
class ScanningTest {

    private static final Map<String, Object> GIVEN = Map.of(
            "day",
            LocalDate.of(2026, 11, 22),
            "hours",
            List.of(9, 10),
            "now",
            OffsetDateTime.parse("2026-11-22T10:00Z"));

    @Autowired
    Scanning scanning;

    @Test
    @DisplayName("arrives as it stands: numbers of each size, words, ids, bytes, and nothing where nothing is")
    void values() {
        String columns = "select cast(%s as smallint), cast(%s as bigint), cast(%s as varchar(40)), cast(%s as uuid),"
                + " cast(%s as bytea), cast(%s as integer)";
        String something = columns.formatted(
                "-3",
                "123456789012345",
                "'Niaga ✓'",
                "'00000000-0000-0001-0000-000000000002'",
                "'ab'",
                "case when date '2026-11-22' = :day and 9 in (:hours) then 7 end");
        String nothing = columns.formatted("0", "null", "null", "null", "null", "null");
        List<List<@Nullable Object>> read = new ArrayList<>();

        scanning.each(something + " union all " + nothing, 6, GIVEN, line -> read.add(values(line)));

        assertThat(read)
                .containsExactlyInAnyOrder(
                        Arrays.asList(-3, 123456789012345L, "Niaga ✓", new UUID(1, 2), "ab", 7L),
                        Arrays.asList(0, -1L, null, null, null, -1L));
    }

    private static List<@Nullable Object> values(Line line) throws SQLException {
        byte[] bytes = line.bytes(5);
        return Arrays.asList(
                line.number(1),
                line.number(2, -1),
                line.text(3),
                line.id(4),
                bytes == null ? null : new String(bytes, java.nio.charset.StandardCharsets.UTF_8),
                line.number(6, -1));
    }

    @Test
    @DisplayName("is nothing where there is no row")
    void none() {
        List<Integer> read = new ArrayList<>();

        scanning.each("select 1 from kpi_entry f where f.site_day > :day and 1 = 2", 1, GIVEN, line -> read.add(1));

        assertThat(read).isEmpty();
    }

    @Test
    @DisplayName("leaves the connection whole when its reader breaks off")
    void broken() {
        String rows = "select 1 from kpi_place p union all select 2 union all select 3";

        assertThatThrownBy(() -> scanning.each(rows, 1, GIVEN, line -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");

        List<Integer> read = new ArrayList<>();
        scanning.each("select 5", 1, GIVEN, line -> read.add(line.number(1)));
        assertThat(read).containsExactly(5);
    }

    @Test
    @DisplayName("asks with days, moments and numbers only")
    void parameters() {
        assertThat(Scanning.filled("f.d = :day and f.h in (:hours) and f.t < :now::timestamptz", GIVEN))
                .isEqualTo("f.d = date '2026-11-22' and f.h in (9, 10)"
                        + " and f.t < timestamp with time zone '2026-11-22T10:00Z'::timestamptz");
        assertThatThrownBy(() -> Scanning.filled("f.name = :name", Map.of("name", "x' or '1'='1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scanning.filled("f.name = :other", GIVEN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
