package id.satupintu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe-core finds on a page, by the rules of WCAG 2.2 AA and axe's own good practice. */
public final class Accessible {

    private Accessible() {}

    /** Fails with rule, help and place of each finding. */
    public static void assertAxeClean(Page page) {
        Screens.settled(page);
        // Without frames to look into there is no need for the blank second page that axe else opens: 3 s each time
        List<String> findings = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(Accessible::told)
                        .toList();

        assertThat(findings).as("axe on " + page.url()).isEmpty();
    }

    private static String told(Rule rule) {
        String places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                .collect(Collectors.joining(" "));
        return rule.getId() + ": " + rule.getHelp() + " at " + places;
    }
}
