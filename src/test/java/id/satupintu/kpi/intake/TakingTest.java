package id.satupintu.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.audit.AuditRow;
import id.satupintu.kpi.Source;
import id.satupintu.kpi.SourceDays;
import id.satupintu.kpi.SourceDays.Stretch;
import id.satupintu.kpi.SourceDesk;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.intake.Taking.Phase;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
@DisplayName("A table on its way in")
class TakingTest {

    /** Each test tells of a day of its own. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final IntakeDesk desk;
    private final SourceDesk sources;
    private final AuditDesk audit;
    private final Actor manager = Somebody.manager();
    private final Instant begun = Workday.now().minusMillis(1);
    private final String key = Ids.next().toString();
    private final LocalDate day = LocalDate.of(1975, 1, 1).plusDays(2L * DAYS.getAndIncrement());

    @Autowired
    TakingTest(IntakeDesk desk, SourceDesk sources, AuditDesk audit) {
        this.desk = desk;
        this.sources = sources;
        this.audit = audit;
    }

    @ParameterizedTest
    @EnumSource(names = {"KEEPING", "WEIGHING"})
    @DisplayName("tells nothing of its days when it is stopped, and importing it again finishes it")
    void stopped(Phase phase) {
        assertThat(run(phase).phase()).isEqualTo(Phase.CANCELLED);
        assertThat(told()).noneMatch(stretch -> covers(stretch, day));
        boolean kept = phase == Phase.WEIGHING;
        assertThat(as(() -> desk.preview(Source.AP2T, csv())))
                .extracting(Intake::added, Intake::known)
                .containsExactly(kept ? 0 : 2, kept ? 2 : 0);

        assertThat(run(null).phase()).isEqualTo(Phase.DONE);
        assertThat(told()).anyMatch(stretch -> covers(stretch, day));
        assertThat(as(() -> desk.preview(Source.AP2T, csv())).known()).isEqualTo(2);
    }

    @Test
    @DisplayName("stands in the trail with its source and its counts, and nothing of what stood in it")
    void trail() {
        run(null);

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.act()).isEqualTo("kpi.imported");
            assertThat(row.detail()).isEqualTo("AP2T new=2 known=0 faulty=1 %s..%s".formatted(day, day));
            assertThat(row.subjectKind()).isEqualTo("import");
        });
    }

    @Test
    @DisplayName("stands in the trail as stopped too, when its rows were kept and not yet weighed")
    void trailOfWhatWasStopped() {
        run(Phase.KEEPING);
        assertThat(rows()).isEmpty();

        run(Phase.WEIGHING);
        assertThat(rows()).extracting(AuditRow::act).containsExactlyInAnyOrder("kpi.imported", "kpi.import-cancelled");
        assertThat(rows()).extracting(AuditRow::subject).doesNotContainNull().hasSize(2);
        assertThat(rows().stream().map(AuditRow::subject).distinct()).hasSize(1);
    }

    @Test
    @DisplayName("is found again by who began it, and by nobody else, until it is over")
    void found() {
        CountDownLatch looked = new CountDownLatch(1);
        Taking taking = as(() -> desk.begin(Source.AP2T, csv(), true, stand -> {
            if (stand.phase() == Phase.KEEPING) {
                await(looked);
            }
        }));

        assertThat(as(desk::running)).contains(taking);
        assertThat(Somebody.as(Somebody.manager(), desk::running)).isEmpty();
        looked.countDown();
        Awaitility.await().until(() -> as(desk::running).isEmpty());
    }

    @Test
    @DisplayName(
            "is no table of its source without its columns, with one of them twice, without a row, or with too many")
    void refused() {
        assertThat(refusal(Source.AP2T, "id;at\n1;2").columns()).containsExactly("transaction", "phone/idpel");
        assertThat(refusal(Source.TELEPHONY, "callId,at\n1,2").columns())
                .containsExactly("id", "talkSeconds", "holdSeconds", "afterCallSeconds");
        IntakeRefused twice = refusal(Source.AP2T, "id,idpel,transaction,at,at\n1,2,PB,x,y");
        assertThat(twice.code() + " " + twice.columns()).isEqualTo("columns-twice [at]");
        assertThat(refusal(Source.AP2T, "id,idpel,transaction,at\n\n").code()).isEqualTo("empty");
        assertThat(refusal(Source.AP2T, " ").code()).isEqualTo("empty");
        assertThat(refusal(Source.AP2T, "id,idpel,transaction,at\n" + "1,2,PB,x\n".repeat(SourceTable.MOST + 1))
                        .code())
                .isEqualTo("too-many-rows");
        Actor cso = Somebody.with(Role.CSO, "JKT-A", "JKT");
        assertThatThrownBy(() -> Somebody.as(cso, () -> desk.begin(Source.AP2T, csv(), true, stand -> {})))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Somebody.as(cso, sources::told)).isInstanceOf(AccessDeniedException.class);
    }

    private IntakeRefused refusal(Source source, String csv) {
        AtomicReference<IntakeRefused> refusal = new AtomicReference<>();
        assertThatThrownBy(() -> as(() -> desk.preview(source, csv)))
                .isInstanceOfSatisfying(IntakeRefused.class, refusal::set);
        return refusal.get();
    }

    /** @param stopAt the phase in whose first row it is cancelled, null for none */
    private Taking.Stand run(@Nullable Phase stopAt) {
        AtomicReference<Taking> self = new AtomicReference<>();
        Taking taking = as(() -> desk.begin(Source.AP2T, csv(), true, stand -> {
            if (stand.phase() == stopAt) {
                Awaitility.await().until(() -> self.get() != null);
                self.get().cancel();
            }
        }));
        self.set(taking);
        Awaitility.await().until(() -> taking.stand().over());
        Awaitility.await().until(() -> as(desk::running).isEmpty());
        return taking.stand();
    }

    private String csv() {
        return """
                id;phone;transaction;at
                A-%1$s;081234567890;PD;%2$sT09:00:00+07:00

                B-%1$s;081234567891;PB;%2$sT09:00:00+07:00
                C-%1$s;12;PB;%2$sT09:00:00+07:00
                """.formatted(key, day);
    }

    private List<Stretch> told() {
        return as(sources::told).stream()
                .filter(one -> one.source() == Source.AP2T)
                .map(SourceDays::stretches)
                .findFirst()
                .orElseThrow();
    }

    private static boolean covers(Stretch stretch, LocalDate day) {
        return !day.isBefore(stretch.first()) && !day.isAfter(stretch.last());
    }

    private List<AuditRow> rows() {
        return Somebody.as(Somebody.with(Role.AUDITOR, null, null), () -> audit.latest(Scope.Sites.all(), 1000))
                .stream()
                .filter(row -> row.act().startsWith("kpi.import"))
                .filter(row -> row.detail() != null && row.at().isAfter(begun))
                .filter(row -> "manager".equals(row.login()))
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T as(Supplier<T> work) {
        return Somebody.as(manager, work);
    }
}
