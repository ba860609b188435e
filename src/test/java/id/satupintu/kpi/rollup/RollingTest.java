package id.satupintu.kpi.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.given.AVerification;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Works on days to come, which the house's own roller leaves alone. */
@SpringBootTest
@BothDatabases
@DisplayName("Rolling")
class RollingTest {

    private static final LocalDate DAY = LocalDate.parse("2035-03-04");
    private static final Instant TEN = Instant.parse("2035-03-04T03:10:00Z");
    private static final List<Integer> HOUR = List.of(10);

    private final Rolling rolling;
    private final Facts facts;
    private final Scanning scanning;
    private final Loading loading;
    private final Marks marks;
    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final PlatformTransactionManager transactions;
    private final Telling telling;

    @Autowired
    RollingTest(
            Rolling rolling,
            Facts facts,
            Scanning scanning,
            Loading loading,
            Marks marks,
            JdbcClient jdbc,
            Catalogue catalogue,
            PlatformTransactionManager transactions,
            Telling telling) {
        this.rolling = rolling;
        this.facts = facts;
        this.scanning = scanning;
        this.loading = loading;
        this.marks = marks;
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.telling = telling;
    }

    @Test
    @DisplayName(
            "takes the marks of the hour it rolls, changes nothing without news, and a late fact opens the hour again")
    void late() {
        telling.tell(ACall.at(TEN).told());
        assertThat(marks.hours(DAY, DAY)).containsExactly(new Hour(DAY, 10));

        assertThat(rolling.hours(DAY, HOUR)).isTrue();
        assertThat(marks.hours(DAY, DAY)).isEmpty();
        long before = calls(1);
        assertThat(rolling.hours(DAY, HOUR)).isFalse();

        telling.tell(ACall.at(TEN).told());
        assertThat(marks.hours(DAY, DAY)).containsExactly(new Hour(DAY, 10));
        assertThat(rolling.hours(DAY, HOUR)).isTrue();
        assertThat(calls(1)).isEqualTo(before + 1);
        assertThat(calls(0)).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("writes a name as it is, whatever is in it, so that a second time finds nothing new")
    void names() {
        LocalDate day = DAY.plusDays(3);
        telling.tell(ACall.at(TEN.plus(Duration.ofDays(3)))
                .site("A\\N\tB\\", SiteZone.WIB)
                .told());

        assertThat(rolling.hours(day, HOUR)).isTrue();
        assertThat(rolling.hours(day, HOUR)).isFalse();
        assertThat(rolling.whole(day)).isTrue();
        assertThat(rolling.whole(day)).isFalse();
        assertThat(rolling.day(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update kpi_cell set n_calls = n_calls + 1 where site_day = ? and axis = 0 and level_no = 1 and legs = '*'",
                "update kpi_cell set n_vvip = 1 where site_day = ? and axis = 1 and level_no = 0",
                "update kpi_cell set n_calls = null where site_day = ? and axis = 4 and level_no = 0",
                "update kpi_cell set zone_z = 'WIT' where site_day = ? and axis = 6",
                "update kpi_cell set t_turnaround = null where site_day = ? and axis = 3",
                "update kpi_cell set t_hold = t_turnaround where site_day = ? and axis = 3",
                "update kpi_cell set legs = '*' where site_day = ? and axis = 5 and legs <> '*'",
                "delete from kpi_cell where site_day = ? and axis = 2"
            })
    @DisplayName("finds whatever stands otherwise than the facts say, and puts it right")
    void wrong(String spoilt) {
        LocalDate day = DAY.plusDays(5);
        ACall call = ACall.at(TEN.plus(Duration.ofDays(5)));
        ARequest request = call.request();
        AVerification verification = request.verification();
        telling.tell(call.told(), request.told(), verification.handedOver(), verification.told());
        rolling.whole(day);
        assertThat(rolling.whole(day)).isFalse();

        assertThat(jdbc.sql(spoilt).param(day).update()).isPositive();

        assertThat(rolling.whole(day)).isTrue();
        assertThat(rolling.whole(day)).isFalse();
    }

    @Test
    @DisplayName("begins again when a fact was committed after the dictionaries had been read")
    void newerThanTheDictionaries() {
        assertThatThrownBy(() -> new Shapes(jdbc, catalogue).of(1, 0)).isInstanceOf(ConcurrencyFailureException.class);
        assertThatThrownBy(() -> new Places(jdbc).of(1)).isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    @DisplayName("that breaks off half-way leaves everything as it was")
    void broken() {
        telling.tell(ACall.at(TEN).told());
        rolling.hours(DAY, HOUR);
        rolling.day(DAY);
        telling.tell(ACall.at(TEN).told());
        rolling.hours(DAY, HOUR);
        long persons = persons();

        assertThatThrownBy(() -> new Rolling(facts, new Breaking(), marks, transactions).day(DAY))
                .isInstanceOf(IllegalStateException.class);

        assertThat(persons()).isEqualTo(persons);
        assertThat(marks.stale(Level.DAY, DAY, DAY)).isEqualTo(Set.of(DAY));
        assertThat(rolling.day(DAY)).isTrue();
        assertThat(persons()).isEqualTo(persons + 1);
        assertThat(marks.stale(Level.DAY, DAY, DAY)).isEmpty();
    }

    private long calls(int level) {
        return sum("level_no = " + level + " and axis = 0");
    }

    private long persons() {
        return sum("level_no = 1 and axis = 2");
    }

    private long sum(String which) {
        return jdbc.sql("select coalesce(sum(n_calls), 0) from kpi_cell where legs <> '*' and site_day = ? and "
                        + which)
                .param(DAY)
                .query(Long.class)
                .single();
    }

    /** Loses its way after the persons were replaced. */
    private final class Breaking extends Cells {
        Breaking() {
            super(jdbc, catalogue, scanning, loading);
        }

        @Override
        boolean replace(String where, Map<String, ?> parameters, LocalDate day, Sheet worked) {
            super.replace(where, parameters, day, worked);
            throw new IllegalStateException("killed");
        }
    }
}
