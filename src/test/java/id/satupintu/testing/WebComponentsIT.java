package id.satupintu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserTest
class WebComponentsIT {

    private static final String CHART = """
            () => {
              const chart = document.createElement('satupintu-chart');
              chart.label = 'Tingkat pengalihan';
              chart.format = 'percent';
              chart.categories = ['19 Nov', '20 Nov', '21 Nov', '22 Nov'];
              chart.keys = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
              chart.series = [{name: 'Sempit', values: [0.31, 0.35, null, 0.42]},
                              {name: 'Luas', values: [0.22, 0.27, 0.25, 0.3]}];
              window.clicked = [];
              chart.addEventListener('point-click', event => window.clicked.push(event.detail));
              const main = document.createElement('main');
              main.innerHTML = '<h1>Contoh</h1>';
              main.append(chart, document.createElement('satupintu-pulse'));
              document.title = 'Contoh';
              document.documentElement.lang = 'id';
              document.body.replaceChildren(main);
            }
            """;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aChartIsDrawnInTheColoursOfThePage(ColorScheme colours, Screens screens) {
        Page page = withChart(screens, colours);

        page.locator("satupintu-chart svg text").first().waitFor();
        Screens.picture(page, "chart-" + colours);
        Accessible.assertAxeClean(page);
    }

    @Test
    void theTableOfAChartIsReachedByKeyboardAndAnswersLikeItsPoints(Screens screens) {
        Page page = withChart(screens, ColorScheme.LIGHT);

        page.locator("satupintu-chart button.toggle").focus();
        page.keyboard().press("Enter");
        page.locator("satupintu-chart td button").first().focus();
        page.keyboard().press("Enter");

        assertThat(page.evaluate("JSON.stringify(window.clicked)"))
                .isEqualTo("[{\"seriesIndex\":0,\"dataIndex\":0,\"key\":\"2026-11-19\"}]");
        Accessible.assertAxeClean(page);
    }

    @Test
    void thePulseBeatsFromAWorker(Screens screens) {
        Page page = withChart(screens, ColorScheme.LIGHT);

        page.evaluate("() => { const pulse = document.querySelector('satupintu-pulse'); pulse.every = 1;"
                + " pulse.addEventListener('pulse', () => { window.beaten = true; }); }");

        page.waitForFunction("() => window.beaten");
        assertThat(page.workers()).hasSize(1);
        assertThat(page.locator("satupintu-pulse span").first().innerText()).matches("langsung, \\d+ dtk");
    }

    private static Page withChart(Screens screens, ColorScheme colours) {
        Page page = screens.open("/favicon.svg", Screens.Size.DESK, colours);
        page.route(
                "**/bare",
                route -> route.fulfill(
                        new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody(
                                        "<!doctype html><meta name=color-scheme content='light dark'><style>html{background:Canvas}</style>")));
        page.navigate("/bare");
        page.addStyleTag(new Page.AddStyleTagOptions().setUrl("/styles.css"));
        page.addScriptTag(new Page.AddScriptTagOptions().setType("module").setUrl("/satupintu-ui/satupintu-ui.js"));
        page.waitForFunction("() => customElements.get('satupintu-chart')");
        page.evaluate(CHART);
        return page;
    }
}
