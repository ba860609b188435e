package id.satupintu.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.satupintu.access.ActingStaff;
import id.satupintu.audit.AuditDesk;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.workday.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("In a real browser the audit trail")
class AuditIT {

    private static final int MORE_THAN_A_SCREEN = 300;
    private static final String PAST_THE_EDGE =
            "(() => { const t = document.querySelector('.audit-grid').shadowRoot.querySelector('table');"
                    + " return t.scrollWidth - t.clientWidth; })()";

    @Autowired
    AuditDesk audit;

    @Autowired
    ActingStaff acting;

    /** As high as all its rows it would draw them all, and the trail of a busy day would stop the browser. */
    @Test
    @DisplayName("of a busy day stays within its window, at the desk and on a phone")
    void aLongTrailStaysInItsWindow(Screens screens) {
        acting.as("admin", () -> {
            for (int row = 0; row < MORE_THAN_A_SCREEN; row++) {
                audit.viewed("test.row", "verification", Ids.next(), "uji panjang");
            }
        });
        Page page = screens.signIn("admin", "/jejak");
        page.getByText("uji panjang").first().waitFor();
        assertThat(rowsDrawn(page)).isLessThan(MORE_THAN_A_SCREEN / 2);

        page.setViewportSize(390, 844);
        Screens.settled(page);

        assertThat(rowsDrawn(page)).isLessThan(MORE_THAN_A_SCREEN / 2);
        assertThat((Integer) page.evaluate(PAST_THE_EDGE)).isLessThanOrEqualTo(1);
    }

    private static int rowsDrawn(Page page) {
        return (Integer)
                page.evaluate("document.querySelector('.audit-grid').shadowRoot.querySelectorAll('#items tr').length");
    }
}
