package id.satupintu.journey;

import com.microsoft.playwright.Page;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Screens that no other test looks at from every side. */
@BrowserTest
@DisplayName("Without barriers, light and dark, at the desk and on the phone")
class EveryScreenIT {

    @Test
    @DisplayName("are the screens of a Team Leader")
    void ofATeamLeader(Screens screens) {
        look(
                screens.signIn("tl"),
                Map.of("verifikasi", "console-idle", "pantau", "watch", "serah-terima", "hand-over-list"));
    }

    @Test
    @DisplayName("are the screens of those who administer and ask what would have been")
    void ofAnAdministrator(Screens screens) {
        look(
                screens.signIn("admin"),
                Map.of("putar-ulang", "replay", "pengaturan", "settings", "unit", "units", "hari-nasional", "nation"));
    }

    private static void look(Page page, Map<String, String> nameOfPath) {
        new TreeMap<>(nameOfPath).forEach((path, name) -> {
            Screens.go(page, "/" + path);
            page.locator("main h1").first().waitFor();
            Accessible.assertCleanInEveryLook(page, name);
        });
    }
}
