package id.satupintu.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.KpiCallsQuestion;
import id.satupintu.kpi.Measure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The address of the dashboard")
class AddressTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void givesBackEveryLookThatItWrites() {
        Look today = Look.at(Period.TODAY, TODAY);
        List<Look> looks = List.of(
                today,
                Look.at(Period.YESTERDAY, TODAY).ofSite("DPS"),
                Look.at(Period.WEEK, TODAY).ofTransaction("PD").listing(Measure.DOWNLOAD_DECLINED, "2026-11-20"),
                today.between(TODAY.minusDays(40), TODAY).ofSite("JKT").listing(Measure.VVIP, null),
                today.listing(Measure.ELIGIBLE, "2026-11-22T09"));

        assertThat(looks)
                .allSatisfy(look ->
                        assertThat(Address.read(Address.of(look), TODAY)).isEqualTo(look));
    }

    @Test
    void showsTodayWhenItSaysNothingOrNonsense() {
        Look today = Look.at(Period.TODAY, TODAY);

        assertThat(Address.read(QueryParameters.empty(), TODAY)).isEqualTo(today);
        assertThat(Address.read(QueryParameters.fromString("periode=kapan&daftar=apa&pada=x"), TODAY))
                .isEqualTo(today);
        assertThat(Address.read(QueryParameters.fromString("daftar=calls&pada=2026-99-99T10"), TODAY)
                        .slot())
                .isNull();
        assertThat(Address.read(QueryParameters.fromString("periode=rentang&dari=besok"), TODAY))
                .isEqualTo(today.between(TODAY.minusDays(6), TODAY));
    }

    @Test
    void looksAtOneDayByHourAndAtSeveralByDay() {
        assertThat(Look.at(Period.YESTERDAY, TODAY).question().by()).isEqualTo(Grain.HOUR);
        assertThat(Look.at(Period.WEEK, TODAY).question().by()).isEqualTo(Grain.DAY);
    }

    @Test
    @DisplayName("asks for exactly the day or hour of the point that was clicked")
    void point() {
        Look week = Look.at(Period.WEEK, TODAY);
        KpiCallsQuestion day = week.listing(Measure.ELIGIBLE, "2026-11-20").calls(Measure.ELIGIBLE, TODAY, 0, 50);
        KpiCallsQuestion hour = Look.at(Period.TODAY, TODAY)
                .listing(Measure.ELIGIBLE, "2026-11-22T09")
                .calls(Measure.ELIGIBLE, TODAY, 0, 50);

        assertThat(List.of(day.from(), day.to())).containsOnly(LocalDate.parse("2026-11-20"));
        assertThat(hour.hour()).isEqualTo("2026-11-22T09");
    }

    @Test
    void looksForWhatIsOwedNowWhateverThePeriod() {
        Look yesterday = Look.at(Period.YESTERDAY, TODAY);
        KpiCallsQuestion owed = yesterday.calls(Measure.OVERDUE, TODAY, 0, 50);

        assertThat(owed.from()).isEqualTo(yesterday.stock(TODAY).from()).isBefore(yesterday.from());
        assertThat(owed.to()).isAfter(TODAY);
    }
}
