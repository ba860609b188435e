package id.satupintu.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * axe-core inside a page. Its own driver hands the half megabyte to the page anew for each question; here a page gets
 * it once, waits until nothing fades any more, and tells of violations only.
 */
final class Axe {

    private static final String SOURCE = source();
    private static final String ASK = """
            async (choice) => {
              const colours = ['color-contrast', 'link-in-text-block'];
              const options = { resultTypes: ['violations'], iframes: false, preload: false, selectors: false };
              if (choice === 'OF_COLOURS') { options.runOnly = colours; }
              if (choice === 'NOT_OF_COLOURS') {
                options.rules = Object.fromEntries(colours.map(rule => [rule, { enabled: false }]));
              }
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              const passing = document.getAnimations()
                .filter(motion => motion.effect?.getComputedTiming().endTime < Infinity);
              await Promise.all(passing.map(motion => motion.finished.catch(() => {})));
              const found = await axe.run(document, options);
              // Where something stands is worked out for findings only: that takes longer than finding none.
              const { violations } = found.violations.length === 0 ? found
                : await axe.run(document, { ...options, selectors: true });
              return violations.map(rule => `${rule.id}: ${rule.help} at `
                + rule.nodes.map(node => `${node.target} ${node.failureSummary}`).join(' '));
            }""";

    private Axe() {}

    /** Which of axe's rules a page is asked about. */
    enum Rules {
        ALL,
        OF_COLOURS,
        NOT_OF_COLOURS
    }

    @SuppressWarnings("unchecked")
    static List<String> findings(Page page, Rules rules) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(ASK, rules.name());
    }

    private static String source() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
