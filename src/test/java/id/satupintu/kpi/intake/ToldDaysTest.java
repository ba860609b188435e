package id.satupintu.kpi.intake;

import static id.satupintu.kpi.KpiAnswer.State.KNOWN;
import static id.satupintu.kpi.KpiAnswer.State.NO_SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Scope;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.IndicatorDesk;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswer.State;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Source;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
@DisplayName("A source")
class ToldDaysTest {

    private static final int ENOUGH = 20;

    private final int year = ThreadLocalRandom.current().nextInt(1980, 2010);
    private final Instant now = Instant.parse(year + "-05-02T05:00:00Z");
    private final String team = "D" + Ids.next();

    @Autowired
    IntakeDesk desk;

    @Autowired
    IndicatorDesk indicators;

    @Autowired
    Telling telling;

    @Test
    @DisplayName(
            "that told of one day is no source of the others, nor of all of them together, until it told of each that is over")
    void perDay() {
        for (String day : new String[] {"04-29", "04-30", "05-01", "05-02"}) {
            requests(day);
        }
        told("04-29");

        assertThat(leak(Grain.DAY))
                .isEqualTo(Map.of(
                        year + "-04-29",
                        KNOWN,
                        year + "-04-30",
                        NO_SOURCE,
                        year + "-05-01",
                        NO_SOURCE,
                        year + "-05-02",
                        NO_SOURCE,
                        "total",
                        NO_SOURCE));
        assertThat(leak(Grain.HOUR))
                .containsEntry(year + "-04-29T09", KNOWN)
                .containsEntry(year + "-04-30T09", NO_SOURCE);
        assertThat(leak(Grain.TEAM)).isEqualTo(Map.of(team, NO_SOURCE, "total", NO_SOURCE));

        told("04-30");
        assertThat(leak(Grain.MONTH))
                .isEqualTo(Map.of(year + "-04", KNOWN, year + "-05", NO_SOURCE, "total", NO_SOURCE));

        told("05-01");
        assertThat(leak(Grain.MONTH)).isEqualTo(Map.of(year + "-04", KNOWN, year + "-05", KNOWN, "total", KNOWN));
        assertThat(leak(Grain.TEAM)).isEqualTo(Map.of(team, KNOWN, "total", KNOWN));
        assertThat(leak(Grain.DAY)).as("today is not told of yet").containsEntry(year + "-05-02", NO_SOURCE);
    }

    @Test
    @DisplayName("is none of a year for one row whose year was mistyped: that row counts for nothing and says so")
    void mistypedYear() {
        String rows =
                "id;phone;transaction;at\nA-%s;081234567890;PB;%d-05-01T09:00:00+07:00\nB-%s;081234567890;PB;%d-05-01T09:00:00+07:00"
                        .formatted(Ids.next(), year, Ids.next(), year - 1);

        Intake told = asManager(() -> desk.take(Source.AP2T, rows));

        assertThat(told.faults()).containsExactly(new RowFault(3, "at", "too-far"));
        assertThat(told.added()).isEqualTo(1);
        assertThat(told.firstDay()).isEqualTo(year + "-05-01");
    }

    private void requests(String day) {
        for (int count = 0; count < ENOUGH; count++) {
            ACall call =
                    ACall.at("%d-%sT02:%02d:00Z".formatted(year, day, count)).team(team);
            telling.tell(call.told(), call.request().told());
        }
    }

    private void told(String day) {
        String row =
                "id;phone;transaction;at\nA-%s;081234567890;PB;%d-%sT09:00:00+07:00".formatted(Ids.next(), year, day);
        assertThat(asManager(() -> desk.take(Source.AP2T, row)).added()).isEqualTo(1);
    }

    private Map<String, State> leak(Grain grain) {
        LocalDate first = LocalDate.parse(year + "-04-29");
        KpiFilter ours = new KpiFilter(null, team, null, null, null);
        KpiAsk ask = new KpiAsk(Set.of(Indicator.LEAK), Set.of(), first, first.plusDays(10), grain, ours);
        KpiAnswers answers = asManager(() -> indicators.ask(ask, Scope.Sites.all()));
        Map<String, State> states = new TreeMap<>(Map.of("total", state(answers.total())));
        answers.rows().forEach((key, line) -> states.put(key, state(line)));
        return states;
    }

    private static State state(KpiAnswers.Line line) {
        KpiAnswer answer = Objects.requireNonNull(line.indicators().get(Indicator.LEAK));
        return answer.state();
    }

    private <T> T asManager(Supplier<T> work) {
        return Workday.at(now, () -> Somebody.as(Somebody.manager(), work));
    }
}
