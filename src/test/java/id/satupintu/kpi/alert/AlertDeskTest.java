package id.satupintu.kpi.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.kpi.alert.AlertRefused.Reason;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.AVerification;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
@DisplayName("An alarm on a figure")
class AlertDeskTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private final AlertDesk desk;
    private final AlertWatch watch;
    private final Telling telling;
    private final StaffDesk staff;
    private final JdbcClient jdbc;
    private final Actor manager = Somebody.manager();
    private final String site = "Z" + Ids.next().toString().substring(28);
    private final String name = "Alarm " + Ids.next();
    private final String receiver = "a-" + Ids.next() + "@pln.co.id";

    @Autowired
    AlertDeskTest(AlertDesk desk, AlertWatch watch, Telling telling, StaffDesk staff, JdbcClient jdbc) {
        this.desk = desk;
        this.watch = watch;
        this.telling = telling;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    /** A site where nobody else of these tests calls. */
    @BeforeEach
    void open() {
        Somebody.as(Somebody.with(Role.ADMIN, null, null), () -> {
            staff.open(new SiteRow(site, "Lokasi " + site, SiteZone.WIB, "JKT"));
            return true;
        });
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from kpi_alert where name = :name").param("name", name).update();
    }

    @Test
    @DisplayName(
            "is raised once when its figure passes the limit, told by letter and log, and over again at the way back")
    void threshold() {
        UUID id = keep(row("redirection", AlertKind.BELOW, 0.9, 0.95));
        look(NOON);
        assertThat(mine().lastValue()).as("nothing known moves nothing").isNull();

        calls(NOON, 10, 10);
        look(NOON);
        look(NOON.plusSeconds(30));

        assertThat(mine().raisedAt()).isEqualTo(NOON);
        assertThat(letters()).singleElement().asString().contains("ALARM " + name);
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.raised()).isTrue();
            assertThat(event.value()).isEqualTo(0.5);
            assertThat(event.low()).isEqualTo(0.9);
        });
        assertThat(Somebody.as(manager, () -> desk.raised(Scope.Sites.all()))).isPositive();

        calls(NOON, 400, 0);
        look(NOON.plusSeconds(60));

        assertThat(mine().raised()).isFalse();
        assertThat(letters()).hasSize(2);
        assertThat(events().getFirst().raised()).isFalse();
        assertThat(id).isEqualTo(mine().id());
    }

    @Test
    @DisplayName(
            "that watches another site from now on begins quiet there: what stood at the first one is not over here")
    void otherSite() {
        UUID id = keep(row("redirection", AlertKind.BELOW, 0.9, 0.95));
        calls(NOON, 10, 10);
        look(NOON);
        assertThat(mine().raised()).isTrue();

        keep(moved(id));

        AlertRow moved = Somebody.as(manager, () -> desk.all(Scope.Sites.all())).stream()
                .filter(one -> id.equals(one.id()))
                .findFirst()
                .orElseThrow();
        assertThat(moved.raised()).isFalse();
        assertThat(moved.lastValue()).isNull();
    }

    private AlertRow moved(UUID id) {
        AlertRow here = mine();
        return new AlertRow(
                id,
                name,
                here.subject(),
                here.kind(),
                null,
                here.limit(),
                here.clear(),
                here.mails(),
                "",
                true,
                null,
                null,
                null);
    }

    @Test
    @DisplayName("that is muted is noted and sends nothing")
    void muted() {
        UUID id = keep(row("redirection", AlertKind.BELOW, 0.9, 0.95));
        mute(id, Duration.ofHours(1));
        calls(NOON, 10, 10);

        look(NOON.plusSeconds(60));

        assertThat(letters()).isEmpty();
        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.muted()).isTrue());
        assertThat(mine().mutedUntil()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        assertThat(mine().mutedAt(NOON.plusSeconds(60))).isNotNull();
        assertThat(mine().mutedAt(NOON.plus(Duration.ofHours(1)))).as("over").isNull();
    }

    @Test
    @DisplayName("that was raised while muted and still stands when the mute is over is told then, once")
    void toldLate() {
        UUID id = keep(row("redirection", AlertKind.BELOW, 0.9, 0.95));
        mute(id, Duration.ofHours(1));
        calls(NOON, 10, 10);
        look(NOON.plusSeconds(60));
        look(NOON.plus(Duration.ofMinutes(59)));
        assertThat(letters()).isEmpty();

        look(NOON.plus(Duration.ofMinutes(61)));
        look(NOON.plus(Duration.ofMinutes(62)));

        assertThat(letters()).singleElement().asString().contains("ALARM " + name);
        assertThat(events()).as("it was raised once").hasSize(1);
    }

    @Test
    @DisplayName("that was told before it was muted is not told again, nor is one that is over by then")
    void nothingToTellLate() {
        UUID id = keep(row("redirection", AlertKind.BELOW, 0.9, 0.95));
        calls(NOON, 10, 10);
        look(NOON);
        mute(id, Duration.ofMinutes(10));
        look(NOON.plus(Duration.ofMinutes(11)));
        assertThat(letters()).as("told before").hasSize(1);

        mute(id, Duration.ofHours(1));
        calls(NOON, 400, 0);
        look(NOON.plus(Duration.ofMinutes(30)));
        look(NOON.plus(Duration.ofMinutes(61)));
        assertThat(letters()).as("over by then").hasSize(1);
    }

    private void mute(UUID id, Duration length) {
        Workday.at(
                NOON,
                () -> Somebody.as(manager, () -> {
                    desk.mute(id, length, Scope.Sites.all());
                    return true;
                }));
    }

    @Test
    @DisplayName("on what is unusual compares the last hour with the same hour of the same weekday, once for each hour")
    void unusual() {
        keep(row("redirection", AlertKind.UNUSUAL, 0, 0));
        Instant hourAgo = NOON.minus(Duration.ofHours(1));
        for (int week = 1; week <= 6; week++) {
            calls(hourAgo.minus(Duration.ofDays(7L * week)), 36 + week % 2, 4 - week % 2);
        }
        calls(hourAgo, 20, 20);

        look(NOON);
        look(NOON.plusSeconds(30));

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.value()).isEqualTo(0.5);
            assertThat(event.low()).isEqualTo(0.9);
            assertThat(event.high()).isEqualTo(0.925);
        });
    }

    @Test
    @DisplayName("on a count compares today up to the last full hour with the same hours of the same weekday")
    void unusualCount() {
        keep(row("count.calls", AlertKind.UNUSUAL, 0, 0));
        Instant morning = NOON.minus(Duration.ofHours(3));
        for (int week = 1; week <= 6; week++) {
            Instant then = morning.minus(Duration.ofDays(7L * week));
            calls(then, 10 + week % 2, 0);
            calls(then.plus(Duration.ofHours(2)), 10, 0);
            calls(then.plus(Duration.ofHours(4)), 50, 0);
        }
        calls(morning, 51, 0);
        calls(NOON.plusSeconds(60), 40, 0);

        look(NOON.plusSeconds(120));
        look(NOON.plusSeconds(150));

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.value()).as("the running hour is not counted").isEqualTo(51);
            assertThat(event.low()).as("so few as chance makes of 20 or 21").isEqualTo(10);
            assertThat(event.high()).isEqualTo(33);
        });
        assertThat(letters()).singleElement().asString().contains("ALARM " + name);
    }

    @Test
    @DisplayName(
            "on a count of exceptions takes a day with calls and without any as none, and clears inside of the band")
    void unusualExceptions() {
        UUID id = keep(row("count.exceptions.VVIP", AlertKind.UNUSUAL, 0, 0));
        Instant hourAgo = NOON.minus(Duration.ofHours(1));
        for (int week = 1; week <= 5; week++) {
            calls(hourAgo.minus(Duration.ofDays(7L * week)), 5, 0);
        }
        mute(id, Duration.ofHours(1));
        vips(hourAgo, 3);

        look(NOON);

        assertThat(letters()).as("muted").isEmpty();
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.value()).isEqualTo(3);
            assertThat(event.low()).isZero();
            assertThat(event.high()).as("five days tell no more").isEqualTo(2);
        });

        look(NOON.plus(Duration.ofHours(2)));
        assertThat(mine().raised()).as("still the same day").isTrue();
        assertThat(letters()).as("told when the mute is over").hasSize(1);
    }

    @Test
    @DisplayName("on a count that never was more than none is quiet at the first one, for chance alone brings that")
    void firstOfItsKind() {
        keep(row("count.exceptions.VVIP", AlertKind.UNUSUAL, 0, 0));
        Instant hourAgo = NOON.minus(Duration.ofHours(1));
        for (int week = 1; week <= 8; week++) {
            calls(hourAgo.minus(Duration.ofDays(7L * week)), 5, 0);
        }
        vips(hourAgo, 1);

        look(NOON);
        assertThat(mine().lastValue()).isEqualTo(1);
        assertThat(mine().raised()).isFalse();

        vips(NOON.plusSeconds(60), 1);
        look(NOON.plus(Duration.ofHours(1)));
        assertThat(mine().raised()).as("two of what eight weeks never had").isTrue();
    }

    private void vips(Instant at, int many) {
        for (int i = 0; i < many; i++) {
            ACall call = ACall.at(at).site(site, SiteZone.WIB);
            telling.tell(call.told(), call.request().exception("VVIP").told());
        }
    }

    @Test
    @DisplayName("on callbacks overdue compares this moment with the same moment of the same weekday")
    void unusualCallbacks() {
        keep(row("live-callbacks-overdue", AlertKind.UNUSUAL, 0, 0));
        for (int week = 1; week <= 5; week++) {
            Instant then = NOON.minus(Duration.ofDays(7L * week));
            owed(then.minus(Duration.ofHours(2)), "REACHED");
        }
        look(NOON);
        assertThat(mine().lastValue())
                .as("one was late each week at noon, and done an hour after")
                .isZero();
        assertThat(mine().raised()).as("less than usual is no alarm").isFalse();

        for (int late = 0; late < 3; late++) {
            owed(NOON.minus(Duration.ofHours(2)), null);
        }
        look(NOON.plus(Duration.ofHours(1)));

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.value()).isEqualTo(3);
            assertThat(event.low()).isNull();
            assertThat(event.high()).as("five days tell no more").isEqualTo(2);
        });
    }

    /** Promised for this moment in a call before it; done two hours and a half after it where an end is said. */
    private void owed(Instant due, @Nullable String end) {
        ACall call = ACall.at(due.minus(Duration.ofMinutes(30))).site(site, SiteZone.WIB);
        AVerification about = call.request().verification();
        telling.tell(call.told(), about.promisedFor(due));
        if (end != null) {
            telling.tell(about.closed(end));
        }
    }

    @Test
    @DisplayName("on a count of today may have a limit as well")
    void countedToday() {
        keep(row("count.calls", AlertKind.ABOVE, 3, 3));
        calls(NOON, 4, 0);

        look(NOON);

        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.value()).isEqualTo(4));
    }

    @ParameterizedTest
    @DisplayName("that makes no sense is refused by its field")
    @CsvSource({
        "happiness, ABOVE, 1, 1, '', '', SUBJECT",
        "live-oldest, UNUSUAL, 0, 0, '', '', KIND",
        "live-tl-free, UNUSUAL, 0, 0, '', '', KIND",
        "count.calls, ABOVE, -1, 0, '', '', LIMIT",
        "redirection, BELOW, 1.1, 1, '', '', LIMIT",
        "live-oldest, ABOVE, -1, 0, '', '', LIMIT",
        "live-oldest, ABOVE, NaN, 0, '', '', LIMIT",
        "live-oldest, ABOVE, 1e20, 0, '', '', LIMIT",
        "count.calls, BELOW, 5, 1e8, '', '', CLEAR",
        "live-oldest, ABOVE, 300, 301, '', '', CLEAR",
        "redirection, BELOW, 0.9, 0.8, '', '', CLEAR",
        "live-oldest, ABOVE, 300, NaN, '', '', CLEAR",
        "live-oldest, ABOVE, 300, 120, nobody, '', MAILS",
        "live-oldest, ABOVE, 300, 120, '', 'http://169.254.169.254/', WEBHOOK"
    })
    void refused(
            String subject, AlertKind kind, double limit, double clear, String mails, String webhook, Reason reason) {
        AlertRow wrong =
                new AlertRow(null, name, subject, kind, null, limit, clear, mails, webhook, true, null, null, null);

        assertThatThrownBy(() -> keep(wrong)).extracting("reason").isEqualTo(reason);
    }

    @Test
    void isForManagersWithinTheirSites() {
        keep(row("live-oldest", AlertKind.ABOVE, 300, 120));
        Actor local = Somebody.with(Role.MANAGER, null, "JKT");

        assertThat(Somebody.as(local, () -> desk.all(local.scope())))
                .noneMatch(row -> row.name().equals(name));
        assertThatThrownBy(() -> Somebody.as(Somebody.leaderOf("JKT-A"), () -> desk.all(Scope.Sites.all())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private AlertRow row(String subject, AlertKind kind, double limit, double clear) {
        return new AlertRow(null, name, subject, kind, site, limit, clear, receiver, "", true, null, null, null);
    }

    private UUID keep(AlertRow row) {
        return Somebody.as(manager, () -> desk.keep(row, Scope.Sites.all()));
    }

    private void look(Instant at) {
        Workday.at(at, watch::look);
    }

    private void calls(Instant at, int directed, int declined) {
        for (int i = 0; i < directed + declined; i++) {
            ACall call = ACall.at(at).site(site, SiteZone.WIB);
            telling.tell(
                    call.told(),
                    i < directed
                            ? call.request().told()
                            : call.request().declined().told());
        }
    }

    private AlertRow mine() {
        return Somebody.as(manager, () -> desk.all(Scope.Sites.all())).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<AlertEvent> events() {
        return Somebody.as(manager, () -> desk.log(Scope.Sites.all())).stream()
                .filter(event -> event.name().equals(name))
                .toList();
    }

    private List<String> letters() {
        return jdbc.sql("select subject from kpi_letter where receiver = :receiver order by made_at, id")
                .param("receiver", receiver)
                .query(String.class)
                .list();
    }
}
