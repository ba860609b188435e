package id.satupintu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.satupintu.testing.Screens.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What axe-core finds on a page, by the rules of WCAG 2.2 AA and axe's own good practice. */
public final class Accessible {

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessible() {}

    /** Fails with rule, help and place of each finding. */
    public static void assertAxeClean(Page page) {
        assertAxeClean(page, axe(page));
    }

    private static void assertAxeClean(Page page, AxeBuilder axe) {
        Screens.settled(page);
        // Without frames to look into there is no need for the blank second page that axe else opens: 3 s each time
        List<String> findings = axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(Accessible::told)
                .toList();

        assertThat(findings).as("axe on " + page.url()).isEmpty();
    }

    /**
     * Looks at a page at the desk and on a phone, light and dark, without loading it anew: keeps a picture of each look
     * as target/screens/name-SIZE-COLOURS.png, and fails on whatever axe finds or a phone would have to scroll sideways
     * for. Every rule is tried at the desk in light; in dark those of colours, for nothing else has changed; on a phone
     * all others, for colours are the same at every size.
     */
    public static void assertCleanInEveryLook(Page page, String name) {
        for (Size size : Size.values()) {
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Screens.seenAs(page, size, colours);
                Screens.picture(page, name + "-" + size + "-" + colours);
                rulesThatCouldChange(page, size, colours).ifPresent(axe -> assertAxeClean(page, axe));
            }
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels to the side of the phone, " + page.url())
                .isEqualTo(0);
        Screens.seenAs(page, Size.DESK, ColorScheme.LIGHT);
    }

    /** Tells where each violation stands only: to tell it of all that is well takes most of its time. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    private static Optional<AxeBuilder> rulesThatCouldChange(Page page, Size size, ColorScheme colours) {
        AxeBuilder axe = axe(page);
        if (size == Size.DESK) {
            return Optional.of(colours == ColorScheme.LIGHT ? axe : axe.withRules(OF_COLOURS));
        }
        return colours == ColorScheme.LIGHT ? Optional.of(axe.disableRules(OF_COLOURS)) : Optional.empty();
    }

    private static String told(Rule rule) {
        String places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                .collect(Collectors.joining(" "));
        return rule.getId() + ": " + rule.getHelp() + " at " + places;
    }
}
