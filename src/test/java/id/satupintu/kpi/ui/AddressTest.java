package id.satupintu.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiCallsQuestion;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.ui.page.Page;
import id.satupintu.kpi.ui.panel.Drill;
import id.satupintu.workday.SiteZone;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The address of the dashboard")
class AddressTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void givesBackEveryLookThatItWrites() {
        Look today = Look.at(Period.TODAY, TODAY);
        UUID somebody = UUID.fromString("00000000-0000-7000-8000-000000000001");
        List<Look> looks = List.of(
                today,
                Look.at(Period.YESTERDAY, TODAY).of(KpiFilter.NONE.ofSite("DPS").ofTeam("DPS-A")),
                Look.at(Period.WEEK, TODAY)
                        .of(KpiFilter.NONE.ofTransaction("PD").ofUnit("NONE"))
                        .listing(Measure.DOWNLOAD_DECLINED, "2026-11-20"),
                today.between(TODAY.minusDays(40), TODAY)
                        .of(KpiFilter.NONE.ofSite("JKT"))
                        .listing(Measure.VVIP, null),
                today.listing(Measure.ELIGIBLE, "2026-11-22T09"),
                today.listing(Indicator.TURNAROUND_P90, "2026-11"),
                today.on(Page.PEOPLE)
                        .choosing(new Choice(Indicator.APPROVAL, Grain.TL, SiteZone.WITA))
                        .opening(Drill.of(Indicator.APPROVAL, Grain.TL, somebody.toString())),
                today.on(Page.TREND)
                        .when(When.at(Period.MONTH, TODAY).by(Grain.MONTH).with(Compare.YEAR)),
                today.when(When.at(Period.WEEK, TODAY).beside(TODAY.minusDays(100))));

        assertThat(looks).allSatisfy(look -> {
            Address read = Address.read(look.page().code(), Address.of(look), TODAY);
            assertThat(read.look()).isEqualTo(look);
            assertThat(read.unknown()).isEmpty();
        });
    }

    @Test
    @DisplayName("of today is that of the next day after midnight, and days that were chosen stay")
    void nextDay() {
        LocalDate next = TODAY.plusDays(1);
        Look today = Look.at(Period.TODAY, TODAY).listing(Measure.CALLS, null);
        Look range = today.between(TODAY.minusDays(3), TODAY);

        assertThat(today.on(next)).isEqualTo(Look.at(Period.TODAY, next).listing(Measure.CALLS, null));
        assertThat(range.on(next)).isEqualTo(range);
    }

    @Test
    @DisplayName("says what of it is not understood, and shows the rest")
    void nonsense() {
        Look today = Look.at(Period.TODAY, TODAY);

        assertThat(Address.read(QueryParameters.empty(), TODAY)).isEqualTo(new Address(today, List.of()));
        assertThat(read("periode=kapan&daftar=apa&pada=x"))
                .isEqualTo(new Address(today, List.of("periode=kapan", "daftar=apa", "pada=x")));
        assertThat(read("periode=rentang&dari=besok"))
                .isEqualTo(new Address(today.between(TODAY.minusDays(6), TODAY), List.of("dari=besok")));
        assertThat(read("transaksi=XX&unit=UID%20BULAN&indikator=laju&siapa=semua&zona=GMT&rincian=detik&banding=dulu")
                        .unknown())
                .hasSize(7);
        assertThat(read("warna=biru&continue").unknown())
                .as("what may have been a filter, but not what a sign-in leaves")
                .containsExactly("warna=biru");
        assertThat(Address.read("laporan", QueryParameters.empty(), TODAY))
                .isEqualTo(new Address(today, List.of("laporan")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pada=2026-99-99T10",
                "pada=2026-13",
                "untuk=cso:siapa",
                "untuk=site",
                "untuk=planet:MARS",
                "untuk=tl:1-1-1-1-1",
                "lokasi=<b>"
            })
    @DisplayName("takes nothing for a point or row that is none")
    void pointsThatAreNone(String part) {
        Address read = read("daftar=calls&" + part);

        assertThat(read.unknown()).containsExactly(part);
        assertThat(read.look()).isEqualTo(Look.at(Period.TODAY, TODAY).listing(Measure.CALLS, null));
    }

    @Test
    @DisplayName("repeats no more of a long nonsense than it takes to find it")
    void longNonsense() {
        assertThat(read("lokasi=" + "x".repeat(500)).unknown().getFirst())
                .hasSize(61)
                .endsWith("…");
    }

    @Test
    void looksAtOneDayByHourAtSeveralByDayAndAtManyByMonth() {
        assertThat(Look.at(Period.YESTERDAY, TODAY).question().by()).isEqualTo(Grain.HOUR);
        assertThat(Look.at(Period.WEEK, TODAY).question().by()).isEqualTo(Grain.DAY);
        assertThat(Look.at(Period.TODAY, TODAY)
                        .between(TODAY.minusDays(92), TODAY)
                        .question()
                        .by())
                .isEqualTo(Grain.MONTH);
    }

    @Test
    @DisplayName("asks for exactly the month, day or hour of the point that was clicked")
    void point() {
        Look week = Look.at(Period.WEEK, TODAY);
        KpiCallsQuestion day = behind(week.listing(Measure.ELIGIBLE, "2026-11-20"));
        KpiCallsQuestion hour = behind(Look.at(Period.TODAY, TODAY).listing(Measure.ELIGIBLE, "2026-11-22T09"));
        KpiCallsQuestion month = behind(week.listing(Measure.ELIGIBLE, "2026-11"));

        assertThat(List.of(day.from(), day.to())).containsOnly(LocalDate.parse("2026-11-20"));
        assertThat(hour.hour()).isEqualTo("2026-11-22T09");
        assertThat(List.of(month.from(), month.to())).containsExactly(TODAY.minusDays(6), TODAY);
    }

    @Test
    @DisplayName("asks for the row that was clicked within what is filtered")
    void row() {
        Look look = Look.at(Period.WEEK, TODAY).of(KpiFilter.NONE.ofSite("JKT"));
        KpiCallsQuestion question = behind(look.opening(Drill.of(Measure.CALLS, Grain.TEAM, "JKT-A")));

        assertThat(question.filter()).isEqualTo(KpiFilter.NONE.ofSite("JKT").ofTeam("JKT-A"));
    }

    @Test
    void looksForWhatIsOwedNowWhateverThePeriod() {
        Look yesterday = Look.at(Period.YESTERDAY, TODAY).listing(Measure.OVERDUE, null);
        KpiCallsQuestion owed = behind(yesterday);

        assertThat(owed.from()).isEqualTo(yesterday.stock(TODAY).from()).isBefore(yesterday.from());
        assertThat(owed.to()).isAfter(TODAY);
    }

    @Test
    void comparesWithAPeriodOfTheSameLength() {
        When week = When.at(Period.WEEK, TODAY);

        assertThat(week.other()).isNull();
        assertThat(week.with(Compare.BEFORE).other()).isEqualTo(TODAY.minusDays(13));
        assertThat(week.with(Compare.FOUR_WEEKS).other()).isEqualTo(TODAY.minusDays(34));
        assertThat(week.with(Compare.YEAR).other().getDayOfWeek())
                .isEqualTo(week.from().getDayOfWeek());
        assertThat(week.with(Compare.YEAR).beside(TODAY.minusDays(50)).other()).isEqualTo(TODAY.minusDays(50));
    }

    private static Address read(String query) {
        return Address.read(QueryParameters.fromString(query), TODAY);
    }

    private static KpiCallsQuestion behind(Look look) {
        return look.calls(Objects.requireNonNull(look.drill()), TODAY, 0, 50);
    }
}
