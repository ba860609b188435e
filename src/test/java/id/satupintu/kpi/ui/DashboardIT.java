package id.satupintu.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.given.AnOutage;
import id.satupintu.kpi.given.ChangedClock;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.testing.Screens.Size;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
@DisplayName("In a real browser the dashboard")
class DashboardIT {

    /** The panel of each page that is gone through. */
    private static final Map<String, String> PANELS = new TreeMap<>(Map.of(
            "biasanya", "calls",
            "tren", "main",
            "corong", "funnel",
            "pengecualian", "exception-kinds",
            "verifikasi", "parts",
            "callback", "kept",
            "orang", "people"));

    private static boolean told;

    @Autowired
    Telling telling;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChangedClock given;

    @BeforeEach
    void week() {
        if (!told) {
            told = true;
            Random random = new Random(7);
            for (int i = 0; i < 400; i++) {
                tellCall(random);
            }
        }
    }

    /** Whoever closes a list goes on where it was opened. */
    private static final String FOCUSED_CELL = """
            told => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              return at?.closest('td') && at.innerText === told;
            }""";

    private static final String IN_VIEW = """
            () => {
              const at = document.querySelector('.kpi-list h2').getBoundingClientRect();
              return at.top >= 0 && at.bottom <= window.innerHeight;
            }""";

    /** Some pictures later, when everything has had its say about where the page stands. */
    private static final String AND_STAYS = """
            async () => {
              for (let picture = 0; picture < 10; picture++) await new Promise(requestAnimationFrame);
              return (%s)();
            }""".formatted(IN_VIEW);

    /** On a real screen a desk sees who sits before it, whoever it says it acts for: only here a Team Leader was shut out. */
    @Test
    @DisplayName("shows a Team Leader every page, of the own team, and what happened at the own site only")
    void ofATeamLeader(Screens screens) {
        outageAt("JKT");
        outageAt("MKS");
        Page page = screens.signIn("tl", "/dasbor?periode=7-hari");
        for (String name : List.of("", "langsung", "biasanya", "tren", "corong", "pengecualian", "verifikasi")) {
            Screens.go(page, "/dasbor" + (name.isEmpty() ? "" : "/" + name) + "?periode=7-hari");
            page.locator(".kpi-body").waitFor();
            page.locator(".kpi-panel").first().waitFor();
        }
        Screens.go(page, "/dasbor/tren?periode=7-hari");
        page.locator(".kpi-marks li").first().waitFor();
        assertThat(page.locator(".kpi-marks").first().innerText())
                .contains("(JKT)")
                .doesNotContain("(MKS)");
    }

    private void outageAt(String site) {
        Instant over = Workday.now().minus(Duration.ofMinutes(1));
        new AnOutage(site, over.minus(Duration.ofMinutes(9)), over).kept(jdbc);
    }

    @Test
    @DisplayName("opens from a tile the list of exactly that many, and from a row the story; its address can be shared")
    void tileToList(Screens screens) {
        Page page = dashboard(screens, Size.DESK, ColorScheme.LIGHT, "periode=7-hari");
        Locator line =
                page.locator("[aria-label='Pengalihan'] .kpi-lines button").first();
        String number = line.locator(".num").innerText();

        line.click();
        Locator heading = page.locator(".kpi-list h2");
        heading.waitFor();
        page.locator("vaadin-grid-cell-content").getByText("JKT").first().click();
        page.locator(".kpi-story").waitFor();
        Accessible.assertCleanInEveryLook(page, "dasbor-cerita");

        assertThat(heading.innerText()).startsWith("diarahkan: " + number + " ·");
        assertThat(page.url()).contains("daftar=directed");
        page.keyboard().press("Escape");
        page.locator("satupintu-chart").waitFor();
        page.waitForFunction("() => document.activeElement.closest('.kpi-lines')");
    }

    @Test
    @DisplayName("leads on the phone to the list that was opened, far below the number")
    void listOnThePhone(Screens screens) {
        Page page = dashboard(screens, Size.PHONE, ColorScheme.DARK, "periode=7-hari");

        page.locator("[aria-label='Pengalihan'] .kpi-lines button").first().click();
        page.locator(".kpi-list h2:focus").waitFor();
        Screens.settled(page);

        page.waitForFunction(IN_VIEW);
        assertThat((boolean) page.evaluate(AND_STAYS)).isTrue();
    }

    @Test
    @DisplayName("shows on every page numbers behind which stand exactly as many calls, by keyboard from the table")
    void everyPage(Screens screens) {
        Page page = dashboard(screens, Size.DESK, ColorScheme.LIGHT, toYesterday());
        PANELS.forEach((code, panel) -> {
            page.locator(".kpi-pages a[href^='dasbor/" + code + "?']").click();
            page.waitForURL(url -> url.contains("/dasbor/" + code));
            Accessible.assertCleanInEveryLook(page, "dasbor-" + code);
            Locator chart = page.locator("[data-panel='" + panel + "'] satupintu-chart");
            chart.getByRole(AriaRole.BUTTON).first().focus();
            page.keyboard().press("Enter");
            Locator cell = chart.locator("td button").first();
            String told = cell.innerText();
            cell.focus();
            page.keyboard().press("Enter");
            page.locator(".kpi-list h2:visible").waitFor();

            assertThat(page.locator(".kpi-list h2").innerText()).as(code).contains(": " + number(told) + " ·");
            Screens.settled(page);
            page.keyboard().press("Escape");
            page.locator(".kpi-panels:visible").waitFor();
            page.waitForFunction(FOCUSED_CELL, told);
        });
    }

    @Test
    @DisplayName("opens from a bar of a chart what the bar counts")
    void bar(Screens screens) {
        Page page = screens.signIn("manager", "/dasbor/corong?" + toYesterday());
        Locator chart = page.locator("[data-panel=funnel] satupintu-chart");
        Locator label = chart.locator("svg text")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\d+$")))
                .first();
        String asked = label.textContent();

        chart.locator("svg path[fill^='rgb(31'], svg path[fill='#1f5fbf']")
                .first()
                .click();

        page.locator(".kpi-list h2:visible").waitFor();
        assertThat(page.locator(".kpi-list h2").innerText()).startsWith("ditanya: " + asked + " ·");
    }

    /** Of how many a cell speaks: the number itself, or what it tells as n. */
    /** A count, be it with a rate beside it, or of how many a rate speaks. */
    private static String number(String told) {
        Matcher n = Pattern.compile("^([\\d.]+) ·|n ([\\d.]+)").matcher(told);
        return n.find() ? Objects.requireNonNullElse(n.group(1), n.group(2)) : told.split(" ")[0];
    }

    private static String toYesterday() {
        LocalDate today = SiteZone.WIB.dayOf(Workday.now());
        return "periode=rentang&dari=" + today.minusDays(6) + "&sampai=" + today.minusDays(1);
    }

    @Test
    @DisplayName("offends no rule of accessibility, light and dark, on the desk and on the phone, empty and full")
    void axe(Screens screens) {
        Page page = dashboard(screens, Size.DESK, ColorScheme.LIGHT, "periode=7-hari");
        Accessible.assertCleanInEveryLook(page, "dasbor");

        page.locator("[aria-label='Pengalihan'] .kpi-lines button").first().click();
        page.locator(".kpi-list h2").waitFor();
        Accessible.assertCleanInEveryLook(page, "dasbor-list");
    }

    @Test
    @DisplayName("looks good and says why when nothing is there")
    void empty(Screens screens) {
        Page page = dashboard(screens, Size.DESK, ColorScheme.DARK, "lokasi=XXX");

        page.getByText("Longgarkan saringannya").waitFor();
        Screens.picture(page, "dasbor-kosong");
        Accessible.assertAxeClean(page);
    }

    @Test
    @DisplayName("says at the range on which day a site changed its clock, and offends no rule while it does")
    void clockChanged(Screens screens) {
        String site = "V" + Ids.next().toString().substring(29).toUpperCase(Locale.ROOT);
        given.site(site, SiteZone.WIB, SiteZone.WITA, Instant.parse("2012-06-10T03:00:00Z"));
        Page page =
                screens.signIn("manager", "/dasbor?periode=rentang&dari=2012-06-01&sampai=2012-06-30&lokasi=" + site);

        page.getByText("pindah dari WIB ke WITA pada 10 Jun 2012").waitFor();
        page.locator("[slot=error-message]")
                .filter(new Locator.FilterOptions().setHasText(site + ": zona baru pada 10 Jun 2012"))
                .waitFor();
        Accessible.assertCleanInEveryLook(page, "dasbor-zona");
    }

    @Test
    @DisplayName("tells what a figure means beside it")
    void definition(Screens screens) {
        Page page = dashboard(screens, Size.DESK, ColorScheme.LIGHT, "periode=7-hari");

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Definisi: Pengalihan")
                                .setExact(true))
                .click();

        page.getByText("Yang menolak tetap dihitung").waitFor();
        Screens.picture(page, "dasbor-definisi");
        Accessible.assertAxeClean(page);
    }

    private static Page dashboard(Screens screens, Size size, ColorScheme colours, String query) {
        Page page = screens.signIn("manager", "/dasbor?" + query, size, colours);
        page.locator(".kpi-tile").first().waitFor();
        Screens.settled(page);
        return page;
    }

    private void tellCall(Random random) {
        SiteZone zone = SiteZone.values()[random.nextInt(3)];
        String site = new String[] {"JKT", "DPS", "JAP"}[zone.ordinal()];
        Instant start = Workday.now().minus(Duration.ofMinutes(random.nextInt(7 * 24 * 60)));
        ACall call = ACall.at(start).site(site, zone);
        ARequest request = vary(call.request(), random);
        telling.tell(call.told(), request.told());
        if (random.nextInt(3) == 0) {
            var verification = request.verification().took(Duration.ofSeconds(20 + random.nextInt(160)));
            telling.tell(verification
                    .outcome(random.nextInt(4) == 0 ? "REJECTED" : "APPROVED")
                    .told());
            if (random.nextInt(6) == 0) {
                telling.tell(verification.promisedFor(start.plus(Duration.ofHours(24))));
            }
        }
    }

    private static ARequest vary(ARequest request, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> request.declined();
            case 1 -> request.exception("NO_PHONE");
            case 2 -> request.registered("PS_NON_CUSTOMER");
            case 3 -> request.nonNiaga();
            case 4 -> request.download("ALONE", "UNKNOWN");
            case 5, 6 -> request.download("NOW", "YES").submitted();
            case 7 -> request.download("NOW", "NO");
            case 8 -> request.transaction("PB").hadApp().submitted();
            default -> request.hadApp().verified().submitted();
        };
    }
}
