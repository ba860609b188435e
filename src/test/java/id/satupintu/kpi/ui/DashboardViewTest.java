package id.satupintu.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.kpi.KpiItem;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.given.ChangedClock;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.kpi.ui.panel.PanelCard;
import id.satupintu.shell.DayField;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.Keys;
import id.satupintu.testing.ScreenTest;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("manager")
@DisplayName("The dashboard")
class DashboardViewTest extends SpringBrowserlessTest {

    private final String site = "D" + Ids.next().toString().substring(24);

    @Autowired
    Telling telling;

    @Autowired
    ChangedClock given;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionOperations transaction;

    @Test
    void showsTheRateWithItsN() {
        given(18, request -> request);
        given(2, ARequest::declined);

        open("");

        Tile tile = tile("Pengalihan");
        assertThat(tile.getElement().getTextRecursively()).contains("90,0%", "n 20", "menolak", "luas");
    }

    @Test
    void saysInWordsThatThereAreTooFewForARate() {
        given(3, request -> request);

        open("");

        assertThat(tile("Pengalihan").getElement().getTextRecursively())
                .contains("terlalu sedikit", "n 3")
                .doesNotContain("%");
    }

    @Test
    @DisplayName("says that its figures are not whole while something that was told is not counted")
    void notWhole() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            sql.sql("insert into event_publication (id, event_type, listener_id, publication_date, serialized_event)"
                            + " values (?, 'none', 'id.satupintu.kpi.ledger.Listening.on(none)', ?, '{}')")
                    .params(Ids.next(), OffsetDateTime.parse("2001-02-03T04:05:06Z"))
                    .update();

            open("");

            assertThat(find(Notice.class).all())
                    .extracting(Notice::getText)
                    .anySatisfy(said -> assertThat(said).contains("3 Feb", "belum terhitung"));
        });
    }

    @Test
    @DisplayName("means by today the day of the clock that it shows, also where its address is opened afresh")
    void todayByTheClockShown() {
        Instant late = Instant.parse("2026-11-22T15:30:00Z");

        Workday.at(late, () -> listed("zona=WIT"));
        assertThat(listTitle()).contains("23 Nov 2026");
        Workday.at(late, () -> listed("zona=WIB"));
        assertThat(listTitle()).contains("22 Nov 2026");
    }

    @Test
    @DisplayName("goes on to the new day when it stays open over midnight")
    void overMidnight() {
        Workday.at(Instant.parse("2026-11-22T16:59:00Z"), () -> listed("zona=WIB"));
        assertThat(listTitle()).contains("22 Nov 2026");

        Workday.at(Instant.parse("2026-11-22T17:01:00Z"), this::pulse);
        assertThat(listTitle()).contains("23 Nov 2026");
    }

    private void pulse() {
        Element badge = find(FreshnessBadge.class).all().getLast().getElement();
        badge.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(badge, "pulse", JsonMapper.shared().createObjectNode()));
    }

    private void listed(String clock) {
        UI.getCurrent().navigate("dasbor", QueryParameters.fromString("periode=hari-ini&daftar=calls&" + clock));
    }

    private String listTitle() {
        return find(H2.class, find(CallList.class).single()).single().getText();
    }

    @Test
    @DisplayName("opens the list behind a number, and the list holds exactly that many")
    void list() {
        given(5, request -> request);
        given(2, ARequest::declined);
        open("");

        click("Pengalihan", "menolak");

        assertThat(heading()).startsWith("menolak: 2 · ");
        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat(test(grid()).getCellText(0, 5)).isEqualTo("menolak");
    }

    @ParameterizedTest
    @CsvSource({
        "dasbor, Callback lewat, 1",
        "dasbor/langsung, Callback lewat, 1",
        "dasbor/langsung, Callback terbuka, 2",
        "dasbor/callback, Callback lewat, 1",
        "dasbor/callback, Callback terbuka, 2"
    })
    @DisplayName("tells what is owed since forty days or promised for next week, and its list holds exactly that many")
    void owed(String page, String title, int owed) {
        Instant now = Workday.now();
        ACall call = ACall.at(now.minus(Duration.ofDays(41))).site(site, SiteZone.WIB);
        telling.tell(
                call.request().verification().promisedFor(now.minus(Duration.ofDays(40))),
                call.request().verification().promisedFor(now.plus(Duration.ofDays(6))));
        UI.getCurrent().navigate(page, QueryParameters.fromString("lokasi=" + site));

        NativeButton figure = find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getAttribute("aria-label") instanceof String label
                        && label.startsWith(title))
                .findFirst()
                .orElseThrow();
        assertThat(figure.getText()).isEqualTo("" + owed);
        test(figure).click();

        assertThat(heading()).contains(": " + owed + " · ");
        assertThat(test(grid()).size()).isEqualTo(owed);
    }

    @Test
    void closesTheListByEscape() {
        given(1, request -> request);
        open("&daftar=eligible");
        assertThat(heading()).startsWith("masuk PLN Mobile: 1 · ");

        find(Keys.class).single().press("Escape");

        assertThat(find(CallList.class).all()).isEmpty();
        assertThat(find(PanelCard.class).all()).hasSize(1);
    }

    @Test
    void sharesItsStateByItsAddress() {
        given(1, request -> request);
        open("&periode=7-hari&transaksi=PD&daftar=calls");

        assertThat(heading()).startsWith("panggilan: 1 · ").contains("–");
        assertThat(find(Button.class)
                        .withAttribute("aria-pressed", "true")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("7 hari");
    }

    @Test
    @DisplayName(
            "says at the filter that a site or a team of an old address is none, and shows no other figures for it")
    void strange() {
        open("&tim=ZZZ-9");

        assertThat(find(Pick.class).all().stream()
                        .filter(Pick::isInvalid)
                        .map(pick -> pick.getValue() + " " + pick.getErrorMessage()))
                .containsExactly(site + " tidak ada di daftar", "ZZZ-9 tidak ada di daftar");
        assertThat(tile("Pengalihan").getElement().getTextRecursively()).contains("n 0");

        UI.getCurrent().navigate("dasbor", QueryParameters.fromString("periode=7-hari"));
        assertThat(find(Pick.class).all()).noneMatch(Pick::isInvalid);
    }

    @Test
    void saysWhatIsWrongWithARange() {
        open("&periode=rentang&dari=2026-11-20&sampai=2026-11-01");

        assertThat(find(Notice.class).single().getText()).contains("Balikkan rentangnya");
        assertThat(find(Tile.class).all()).isEmpty();
    }

    @Test
    @DisplayName("says at the range that a site changed its clock in it, on which day, and what to choose")
    void clockChanged() {
        String moved = site.toUpperCase(Locale.ROOT).substring(0, 9);
        given.site(moved, SiteZone.WIB, SiteZone.WITA, Instant.parse("2014-06-10T03:00:00Z"));

        openAt(moved, "dari=2014-06-01&sampai=2014-06-30");

        assertThat(find(Notice.class).single().getText())
                .contains("Lokasi " + moved, "WIB ke WITA", "10 Jun 2014", "sampai 9 Jun 2014");
        assertThat(find(Tile.class).all()).isEmpty();
        assertThat(find(DayField.class).all())
                .filteredOn(DayField::isInvalid)
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.getAriaLabel()).contains("Dari tanggal");
                    assertThat(day.getErrorMessage()).contains(moved, "10 Jun 2014");
                    assertThat(day.getValue()).as("nothing typed is lost").isEqualTo("2014-06-01");
                });

        openAt(moved, "dari=2014-06-10&sampai=2014-06-30");

        assertThat(find(Notice.class).all()).isEmpty();
    }

    @Test
    @DisplayName("says at the comparison, not at the range, that the clock changed in the period to compare with")
    void clockChangedInTheOtherPeriod() {
        String moved = site.toUpperCase(Locale.ROOT).substring(0, 9);
        given.site(moved, SiteZone.WIB, SiteZone.WITA, Instant.parse("2014-06-10T03:00:00Z"));

        UI.getCurrent()
                .navigate(
                        "dasbor/tren",
                        QueryParameters.fromString("periode=rentang&dari=2014-06-15&sampai=2014-06-30"
                                + "&banding=sebelumnya&lokasi=" + moved));

        assertThat(find(Notice.class).single().getText()).contains("di tengah periode pembanding", "10 Jun 2014");
        assertThat(find(DayField.class).all()).noneMatch(DayField::isInvalid);
        assertThat(find(Pick.class).all())
                .filteredOn(pick -> "BEFORE".equals(pick.getValue()))
                .singleElement()
                .matches(Pick::isInvalid);
    }

    @Test
    @DisplayName("says that it is the period to compare with that cannot be asked, and leaves the days alone")
    void comparedInTheFuture() {
        UI.getCurrent()
                .navigate(
                        "dasbor/tren",
                        QueryParameters.fromString(
                                "periode=rentang&dari=2014-06-15&sampai=2014-06-30&banding-dari=2099-01-01"));

        assertThat(find(Notice.class).single().getText()).startsWith("Periode pembanding: ");
        assertThat(find(DayField.class, find(FilterBar.class).single()).all()).noneMatch(DayField::isInvalid);
    }

    private void openAt(String code, String range) {
        UI.getCurrent().navigate("dasbor", QueryParameters.fromString("periode=rentang&lokasi=" + code + "&" + range));
    }

    @Test
    void saysWhyItIsEmpty() {
        open("");

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Longgarkan saringannya");
    }

    @Test
    void movesByItselfWhenAFactIsLaid() {
        given(1, request -> request);
        open("");

        given(1, request -> request);

        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            roundTrip();
            assertThat(tile("Pengalihan").getElement().getTextRecursively()).contains("n 2");
        });
    }

    private void given(int times, UnaryOperator<ARequest> shape) {
        for (int i = 0; i < times; i++) {
            ACall call = ACall.at(Workday.now()).site(site, SiteZone.WIB);
            telling.tell(call.told(), shape.apply(call.request()).told());
        }
    }

    private void open(String more) {
        UI.getCurrent().navigate("dasbor", QueryParameters.fromString("lokasi=" + site + more));
    }

    private Tile tile(String title) {
        return find(Tile.class).withAttribute("aria-label", title).single();
    }

    private void click(String tile, String line) {
        List<NativeButton> buttons = find(NativeButton.class, tile(tile)).all();
        test(buttons.stream()
                        .filter(button ->
                                button.getElement().getTextRecursively().startsWith(line))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String heading() {
        return find(H2.class, find(CallList.class).single()).single().getText();
    }

    @SuppressWarnings("unchecked")
    private Grid<KpiItem> grid() {
        return find(Grid.class).single();
    }
}
