package id.satupintu.kpi.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.kpi.TimelineDesk;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ChangedClock;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.kpi.report.ReportRefused.Reason;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
@DisplayName("A scheduled report")
class ReportDeskTest {

    private static final Instant MADE = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2026-11-21T00:30:00Z");

    private final ReportDesk desk;
    private final ReportClock clock;
    private final Telling telling;
    private final ChangedClock changed;
    private final TimelineDesk timeline;
    private final JdbcClient jdbc;
    private final Actor manager = Somebody.manager();
    private final String receiver = "r-" + Ids.next() + "@pln.co.id";

    @Autowired
    ReportDeskTest(
            ReportDesk desk,
            ReportClock clock,
            Telling telling,
            ChangedClock changed,
            TimelineDesk timeline,
            JdbcClient jdbc) {
        this.desk = desk;
        this.clock = clock;
        this.telling = telling;
        this.changed = changed;
        this.timeline = timeline;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("goes out once when its day is over, with its figures, a chart, a PDF and a workbook")
    void goesOut() throws Exception {
        for (int i = 0; i < 20; i++) {
            ACall call = ACall.at(MADE);
            telling.tell(call.told(), call.request().told());
        }
        keep(row(receiver));

        Workday.at(MADE, clock::strike);
        assertThat(bodies()).isEmpty();
        Workday.at(NEXT_MORNING, clock::strike);
        Workday.at(NEXT_MORNING.plusSeconds(60), clock::strike);

        assertThat(bodies())
                .singleElement()
                .asString()
                .contains("Pengalihan", "100,0%", "Per: 21 Nov 2026", "width:100%")
                .doesNotContain("<script", "<img");
        assertThat(files("application/pdf")).singleElement().satisfies(bytes -> {
            try (var pdf = Loader.loadPDF(bytes)) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("Harian", "100,0%", "Halaman 1 /");
            }
        });
        assertThat(files("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .singleElement()
                .satisfies(bytes -> assertThat(new String(bytes, 0, 2, UTF_8)).isEqualTo("PK"));
        assertThat(Somebody.as(manager, () -> desk.all(Scope.Sites.all())))
                .filteredOn(row -> row.receivers().equals(receiver))
                .singleElement()
                .satisfies(row -> assertThat(row.doneUntil()).isEqualTo("2026-11-20"));
    }

    @Test
    @DisplayName("says in the letter and in its file what happened on its day, by the letter that stands in the chart")
    void happened() throws Exception {
        LocalDate edition = Somebody.as(
                manager,
                () -> SiteZone.WIB.dayOf(
                        timeline.between(LocalDate.parse("2000-01-01"), LocalDate.parse("2030-01-01"), null)
                                .getFirst()
                                .since()));
        Instant nextMorning = SiteZone.WIB.startOf(edition.plusDays(1)).plusSeconds(8 * 3600);
        telling.tell(
                ACall.at(SiteZone.WIB.startOf(edition).plusSeconds(9 * 3600)).told());
        UUID id =
                Workday.at(nextMorning, () -> Somebody.as(manager, () -> desk.keep(row(receiver), Scope.Sites.all())));

        Workday.at(
                nextMorning,
                () -> Somebody.as(manager, () -> {
                    desk.sendNow(id, Scope.Sites.all());
                    return true;
                }));

        assertThat(bodies()).singleElement().asString().contains("09:00 <b>⚑A</b>", "<b>A</b> · Edisi ");
        assertThat(files("application/pdf")).singleElement().satisfies(bytes -> {
            try (var pdf = Loader.loadPDF(bytes)) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("Peristiwa", "A · Edisi ");
            }
        });
    }

    @Test
    @DisplayName("begins with the day on which its site changed its clock, and says so")
    void clockChanged() {
        String site = "R" + Ids.next().toString().substring(29).toUpperCase(Locale.ROOT);
        changed.site(site, SiteZone.WIB, SiteZone.WITA, Instant.parse("2013-06-06T03:00:00Z"));
        UUID id = Workday.at(
                Instant.parse("2013-06-10T03:00:00Z"),
                () -> Somebody.as(
                        manager,
                        () -> desk.keep(
                                new ReportRow(null, "Mingguan", Rhythm.WEEK, 7, site, "id", receiver, true, null),
                                Scope.Sites.all())));

        Workday.at(
                Instant.parse("2013-06-10T03:00:00Z"),
                () -> Somebody.as(manager, () -> {
                    desk.sendNow(id, Scope.Sites.all());
                    return true;
                }));

        assertThat(bodies())
                .singleElement()
                .asString()
                .contains(
                        "6 Jun 2013 sampai 9 Jun 2013", "Lokasi " + site + " pindah dari WIB ke WITA pada 6 Jun 2013");
    }

    @Test
    void goesOutAtOnceWhenSomebodyWantsIt() {
        UUID id = keep(row(receiver));

        Workday.at(
                MADE,
                () -> Somebody.as(manager, () -> {
                    desk.sendNow(id, Scope.Sites.all());
                    return true;
                }));

        assertThat(bodies()).hasSize(1);
    }

    @Test
    void isRemovedAndSendsNoMore() {
        UUID id = keep(row(receiver));
        Somebody.as(manager, () -> {
            desk.remove(id, Scope.Sites.all());
            return true;
        });

        Workday.at(NEXT_MORNING, clock::strike);

        assertThat(bodies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@pln.co.id, b"})
    void needsReceivers(String receivers) {
        assertThatThrownBy(() -> keep(row(receivers))).extracting("reason").isEqualTo(Reason.RECEIVERS);
    }

    @Test
    void needsANameAnHourALanguageAndASiteThatIsThere() {
        assertThatThrownBy(() -> keep(new ReportRow(null, " ", Rhythm.DAY, 7, null, "id", receiver, true, null)))
                .extracting("reason")
                .isEqualTo(Reason.NAME);
        assertThatThrownBy(() -> keep(new ReportRow(null, "a", Rhythm.DAY, 24, null, "id", receiver, true, null)))
                .extracting("reason")
                .isEqualTo(Reason.HOUR);
        assertThatThrownBy(() -> keep(new ReportRow(null, "a", Rhythm.DAY, 7, null, "de", receiver, true, null)))
                .extracting("reason")
                .isEqualTo(Reason.LANGUAGE);
        assertThatThrownBy(() -> keep(new ReportRow(null, "a", Rhythm.DAY, 7, "NO-SITE", "id", receiver, true, null)))
                .extracting("reason")
                .isEqualTo(Reason.SITE);
    }

    @Test
    void ofAllSitesIsNobodysWhoSeesOne() {
        UUID id = keep(row(receiver));
        Actor local = Somebody.with(Role.MANAGER, null, "JKT");

        assertThatThrownBy(() -> Somebody.as(local, () -> desk.keep(row(receiver), local.scope())))
                .extracting("reason")
                .isEqualTo(Reason.SITE);
        assertThatThrownBy(() -> Somebody.as(local, () -> {
                    desk.sendNow(id, local.scope());
                    return true;
                }))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Somebody.as(Somebody.leaderOf("JKT-A"), () -> desk.all(Scope.Sites.all())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static ReportRow row(String receivers) {
        return new ReportRow(null, "Harian", Rhythm.DAY, 7, null, "id", receivers, true, null);
    }

    private UUID keep(ReportRow row) {
        return Workday.at(MADE, () -> Somebody.as(manager, () -> desk.keep(row, Scope.Sites.all())));
    }

    private List<String> bodies() {
        return jdbc.sql("select body from kpi_letter where receiver = :receiver")
                .param("receiver", receiver)
                .query(String.class)
                .list();
    }

    private List<byte[]> files(String type) {
        return jdbc.sql("select f.bytes from kpi_letter_file f join kpi_letter l on l.id = f.letter_id"
                        + " where l.receiver = :receiver and f.content_type = :type")
                .param("receiver", receiver)
                .param("type", type)
                .query((row, number) -> row.getBytes("bytes"))
                .list();
    }
}
