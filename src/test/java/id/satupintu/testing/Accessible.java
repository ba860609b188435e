package id.satupintu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.satupintu.testing.Screens.Size;

/** What axe-core finds on a page, by the rules of WCAG 2.2 AA and axe's own good practice. */
public final class Accessible {

    private Accessible() {}

    /** Fails with rule, help and place of each finding. */
    public static void assertAxeClean(Page page) {
        assertAxeClean(page, Axe.Rules.ALL);
    }

    private static void assertAxeClean(Page page, Axe.Rules rules) {
        Screens.settled(page);
        assertThat(Axe.findings(page, rules)).as("axe on " + page.url()).isEmpty();
    }

    /**
     * Looks at a page at the desk and on a phone, light and dark, without loading it anew, and fails on whatever axe
     * finds or a phone would have to scroll sideways for. Every rule is tried at the desk in light; in dark those of
     * colours, for nothing else has changed; on a phone all others, for colours are the same at every size. With
     * {@code -Dpictures} each look is kept as target/screens/name-SIZE-COLOURS.png.
     */
    public static void assertCleanInEveryLook(Page page, String name) {
        look(page, name, Size.DESK, ColorScheme.LIGHT);
        assertAxeClean(page, Axe.Rules.ALL);
        look(page, name, Size.DESK, ColorScheme.DARK);
        assertAxeClean(page, Axe.Rules.OF_COLOURS);
        if (Screens.PICTURES_WANTED) {
            look(page, name, Size.PHONE, ColorScheme.DARK);
        }
        look(page, name, Size.PHONE, ColorScheme.LIGHT);
        assertAxeClean(page, Axe.Rules.NOT_OF_COLOURS);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels to the side of the phone, " + page.url())
                .isEqualTo(0);
        Screens.seenAs(page, Size.DESK, ColorScheme.LIGHT);
    }

    private static void look(Page page, String name, Size size, ColorScheme colours) {
        Screens.seenAs(page, size, colours);
        Screens.picture(page, name + "-" + size + "-" + colours);
    }
}
