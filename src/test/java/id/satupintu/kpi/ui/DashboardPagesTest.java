package id.satupintu.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.kpi.KpiItem;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.kpi.ui.page.Page;
import id.satupintu.kpi.ui.panel.FigureExport;
import id.satupintu.kpi.ui.panel.PanelCard;
import id.satupintu.shell.Keys;
import id.satupintu.testing.ScreenTest;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("manager")
@DisplayName("Each page of the dashboard")
class DashboardPagesTest extends SpringBrowserlessTest {

    private final String site = "P" + Ids.next().toString().substring(24);
    private final Instant yesterday = Workday.now().minus(Duration.ofDays(1));
    private final LocalDate day = SiteZone.WIB.dayOf(yesterday);

    @Autowired
    Telling telling;

    @ParameterizedTest
    @EnumSource
    void opensByItsAddressAndMarksItsTab(Page page) {
        given(25, request -> request);

        open(page.code(), "");

        assertThat(find(Notice.class).all()).isEmpty();
        assertThat(find(PanelCard.class).all()).isNotEmpty();
        assertThat(find(Anchor.class).withAttribute("aria-current", "page").all().stream()
                        .map(link -> link.getHref().split("\\?")[0]))
                .contains(page.code().isEmpty() ? "dasbor" : "dasbor/" + page.code());
    }

    @Test
    @DisplayName("opens from a point exactly as many calls as the point tells")
    void point() {
        given(25, request -> request);
        given(4, ARequest::declined);
        open("tren", "");

        card("main").point(0, day.toString());

        assertThat(heading()).startsWith("Pengalihan: 29 · ");
        assertThat(test(grid()).size()).isEqualTo(29);
        find(Keys.class).single().press("Escape");
        assertThat(find(PanelCard.class).all()).isNotEmpty();
    }

    @Test
    @DisplayName("opens from a bar of the funnel, and from the row of a site, what that bar counts")
    void bars() {
        given(21, request -> request.download("NOW", "YES"));
        given(2, request -> request.download("ALONE", "UNKNOWN"));
        open("corong", "");

        card("funnel").point(0, "downloads.installedUnknown");
        assertThat(test(grid()).size()).isEqualTo(2);

        find(Keys.class).single().press("Escape");
        card("guided-sites").point(0, site);
        assertThat(heading()).startsWith("Panduan berhasil: 21 · " + site);
        assertThat(test(grid()).size()).isEqualTo(21);
    }

    @Test
    @DisplayName("opens from a number by itself what it speaks of")
    void figure() {
        given(3, request -> request.exception("VVIP"));
        given(22, request -> request);
        open("pengecualian", "");

        NativeButton rate = find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getAttribute("aria-label").startsWith("Laju pengecualian"))
                .findFirst()
                .orElseThrow();
        test(rate).click();

        assertThat(heading()).startsWith("Laju pengecualian: 25 · ");
        assertThat(test(grid()).size()).isEqualTo(25);
    }

    @Test
    @DisplayName("lets its numbers leave as a table of the very values of the screen")
    void figuresLeave() {
        given(3, request -> request.exception("VVIP"));
        given(22, request -> request);

        open("pengecualian", "");
        assertThat(file("CSV").lines())
                .hasSize(1 + find(Div.class).withClassName("kpi-tile").all().size())
                .anyMatch(line -> line.startsWith("Laju pengecualian,0.12,") && line.contains(",25,"))
                .anyMatch(line -> line.startsWith("Kebocoran ke AP2T,tanpa sumber,"));

        open("", "");
        assertThat(file("CSV").lines())
                .anyMatch(line -> line.startsWith("Pengalihan,1,") && line.contains(",22,"))
                .anyMatch(line -> line.startsWith("Pengecualian · VVIP,3,"));
        assertThat(file("Excel")).startsWith("PK");
        assertThat(file("Laporan PDF")).startsWith("%PDF");

        open("biasanya", "");
        assertThat(find(FigureExport.class).all()).as("no numbers there").isEmpty();
    }

    @Test
    @DisplayName("does nothing at a point that opens nothing, or is not there any more")
    void deafPoints() {
        given(1, request -> request);
        open("tren", "");

        card("main").point(0, "2019-01-01");
        card("main").point(7, day.toString());

        assertThat(find(CallList.class).all()).isEmpty();
    }

    @Test
    @DisplayName("says which part of its address it does not know")
    void unknown() {
        UI.getCurrent().navigate("dasbor/laporan", QueryParameters.fromString("zona=GMT"));

        assertThat(find(Notice.class).single().getText()).contains("laporan", "zona=GMT");
    }

    @ParameterizedTest
    @CsvSource({
        "periode=rentang&dari=2026-11-20&sampai=2026-11-01, Balikkan rentangnya",
        "periode=rentang&dari=2099-01-01&sampai=2099-01-02, masa depan",
        "periode=rentang&dari=2026-01-01&sampai=2026-03-31&rincian=jam, terlalu lebar",
        "periode=rentang&dari=2019-01-01&sampai=2026-03-31&rincian=hari, terlalu lebar",
        "periode=rentang&dari=0001-01-01&sampai=9999-12-31, 20 tahun"
    })
    @DisplayName("says at the days what is wrong with them, and keeps what was typed")
    void ranges(String query, String says) {
        UI.getCurrent().navigate("dasbor/tren", QueryParameters.fromString(query));

        List<DatePicker> wrong = find(DatePicker.class).all().stream()
                .filter(DatePicker::isInvalid)
                .toList();
        assertThat(wrong).hasSize(1);
        assertThat(wrong.getFirst().getErrorMessage()).isNotBlank();
        assertThat(find(Notice.class).single().getText()).contains(says);
        assertThat(wrong.getFirst().getValue()).isNotNull();
        assertThat(find(PanelCard.class).all()).isEmpty();
    }

    @Test
    @DisplayName("tells moments by the clock that was chosen")
    void zone() {
        given(1, request -> request);
        open("", "&daftar=calls");
        assertThat(test(grid()).getCellText(0, 0)).endsWith("WIB");

        open("", "&daftar=calls&zona=WIT");
        assertThat(test(grid()).getCellText(0, 0)).endsWith("WIT");
    }

    @Test
    @DisplayName("draws two periods beside each other and tells the difference")
    void comparing() {
        given(25, request -> request);

        open("tren", "&banding=minggu-lalu");

        assertThat(find(H2.class).all().stream().map(H2::getText)).contains("Selisih");
    }

    @Test
    void goesOnToTheNextPageByKey() {
        open("tren", "");

        find(Keys.class).single().press(".");

        assertThat(find(H2.class).all().stream().map(H2::getText)).contains("Dari ditanya sampai diajukan");
    }

    private void given(int times, UnaryOperator<ARequest> shape) {
        for (int i = 0; i < times; i++) {
            ACall call = ACall.at(yesterday).site(site, SiteZone.WIB);
            telling.tell(call.told(), shape.apply(call.request()).told());
        }
    }

    private void open(String page, String more) {
        String days = "periode=rentang&dari=" + day.minusDays(2) + "&sampai=" + day.plusDays(1);
        UI.getCurrent()
                .navigate(
                        page.isEmpty() ? "dasbor" : "dasbor/" + page,
                        QueryParameters.fromString(days + "&lokasi=" + site + more));
    }

    private String file(String kind) {
        Anchor link = find(Anchor.class, find(FigureExport.class).single()).all().stream()
                .filter(one -> one.getText().startsWith(kind))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test(link).download(file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private PanelCard card(String id) {
        return find(PanelCard.class).withAttribute("data-panel", id).single();
    }

    private String heading() {
        return find(H2.class, find(CallList.class).single()).single().getText();
    }

    @SuppressWarnings("unchecked")
    private Grid<KpiItem> grid() {
        return find(Grid.class).single();
    }
}
