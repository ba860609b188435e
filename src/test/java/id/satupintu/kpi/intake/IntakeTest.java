package id.satupintu.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Scope;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.IndicatorDesk;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.Source;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.privacy.NikVault;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
@DisplayName("What other systems have seen")
class IntakeTest {

    private static final Instant NOW = Instant.parse("2025-06-20T03:00:00Z");
    private static final Instant CALLED = Instant.parse("2025-06-10T03:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2025-06-10");

    private final IntakeDesk desk;
    private final IndicatorDesk indicators;
    private final Telling telling;
    private final NikVault vault;
    private final String team = "T" + Ids.next();
    private final String phone = "0812" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private final ACall call = ACall.at(CALLED).team(team);

    @Autowired
    IntakeTest(IntakeDesk desk, IndicatorDesk indicators, Telling telling, NikVault vault) {
        this.desk = desk;
        this.indicators = indicators;
        this.telling = telling;
        this.vault = vault;
    }

    @Test
    @DisplayName("is shown first, counts once however often it comes, and makes a leak of a request of the app")
    void leak() {
        said();
        String csv = "id;phone;transaction;at\nR-%s;%s;PD;2025-06-12T09:00:00+07:00\nX;123;PD;2025-06-12T09:00:00+07:00"
                .formatted(team, phone);

        Intake preview = asManager(() -> desk.preview(Source.AP2T, csv));
        assertThat(preview)
                .extracting(Intake::added, Intake::faulty, Intake::done)
                .containsExactly(1, 1, false);
        assertThat(preview.faults()).containsExactly(new RowFault(3, "phone", "not-a-phone"));
        assertThat(count(Measure.LEAKED)).isZero();

        assertThat(asManager(() -> desk.take(Source.AP2T, csv)).added()).isEqualTo(1);
        assertThat(count(Measure.LEAKED)).isEqualTo(1);
        assertThat(asManager(() -> desk.take(Source.AP2T, csv)))
                .extracting(Intake::added, Intake::known)
                .containsExactly(0, 1);
        assertThat(count(Measure.LEAKED)).isEqualTo(1);
    }

    @Test
    @DisplayName("turns unknown into installed and submitted, and nothing into no")
    void app() {
        said();
        assertThat(count(Measure.INSTALLED_UNKNOWN)).isEqualTo(1);

        asManager(() -> desk.take(
                Source.PLN_MOBILE,
                "id,phone,kind,transaction,at\nI-%s,%s,INSTALLED,,2025-06-11T09:00:00+07:00\nS-%s,%s,SUBMITTED,PD,2025-06-11T10:00:00+07:00"
                        .formatted(team, phone, team, phone)));

        assertThat(count(Measure.INSTALLED_UNKNOWN)).isZero();
        assertThat(count(Measure.INSTALLED)).isEqualTo(1);
        assertThat(count(Measure.SUBMITTED)).isEqualTo(1);
    }

    @Test
    @DisplayName("adds the legs of a transferred call up to one interaction; without a telling there is no source")
    void telephony() {
        telling.tell(call.told());
        assertThat(answer(LocalDate.parse("2019-01-01")).state()).isEqualTo(KpiAnswer.State.NO_SOURCE);

        for (int leg = 1; leg <= 2; leg++) {
            Map<String, String> row = Map.of(
                    "id", "L%d-%s".formatted(leg, team),
                    "callId", call.id().toString(),
                    "talkSeconds", "100",
                    "holdSeconds", "30",
                    "afterCallSeconds", "20",
                    "at", "2025-06-10T10:05:00+07:00");
            asManager(() -> desk.take(Source.TELEPHONY, List.of(row)));
        }

        assertThat(answer(DAY)).extracting(KpiAnswer::value, KpiAnswer::n).containsExactly(300.0, 1L);
    }

    private void said() {
        ARequest request = call.request().download("ALONE", "UNKNOWN");
        telling.tell(
                call.told(),
                request.person(vault.personIndex("+62" + phone.substring(1))).told());
    }

    private KpiAnswer answer(LocalDate day) {
        KpiAsk ask = new KpiAsk(Set.of(Indicator.AHT_MEAN), Set.of(), day, day, Grain.DAY, ours());
        return Objects.requireNonNull(asManager(() -> indicators.ask(ask, Scope.Sites.all()))
                .total()
                .indicators()
                .get(Indicator.AHT_MEAN));
    }

    private long count(Measure measure) {
        KpiAsk ask = new KpiAsk(Set.of(), Set.of(measure), DAY, DAY, Grain.DAY, ours());
        return Objects.requireNonNull(asManager(() -> indicators.ask(ask, Scope.Sites.all()))
                .total()
                .counts()
                .get(measure));
    }

    private KpiFilter ours() {
        return new KpiFilter(null, team, null, null, null);
    }

    private static <T> T asManager(Supplier<T> work) {
        return Workday.at(NOW, () -> Somebody.as(Somebody.manager(), work));
    }
}
