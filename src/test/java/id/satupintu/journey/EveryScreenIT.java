package id.satupintu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.router.Route;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Screens that no other test looks at from every side. */
@BrowserTest
@DisplayName("Without barriers, light and dark, at the desk and on the phone")
class EveryScreenIT {

    private static final Map<String, String> OF_A_TEAM_LEADER =
            Map.of("verifikasi", "console-idle", "pantau", "watch", "serah-terima", "hand-over-list");
    private static final Map<String, String> OF_AN_ADMINISTRATOR =
            Map.of("putar-ulang", "replay", "pengaturan", "settings", "unit", "units", "hari-nasional", "nation");

    /** What the browser tests of its own room look at from every side; the first screen only leads on. */
    private static final Set<String> ELSEWHERE = Set.of(
            "",
            "login",
            "panggilan",
            "call/new/:ticket",
            "hari-ini",
            "callback",
            "tinjauan",
            "alasan",
            "jejak",
            "jadwal",
            "staf",
            "tempat",
            "dasbor/:halaman?",
            "laporan",
            "wallboard",
            "alarm",
            "edisi",
            "edisi-baru",
            "pengecualian",
            "kriteria",
            "eskalasi",
            "putusan",
            "impor");

    @Test
    @DisplayName("are the screens of a Team Leader")
    void ofATeamLeader(Screens screens) {
        look(screens.signIn("tl"), OF_A_TEAM_LEADER);
    }

    @Test
    @DisplayName("are the screens of those who administer and ask what would have been")
    void ofAnAdministrator(Screens screens) {
        look(screens.signIn("admin"), OF_AN_ADMINISTRATOR);
    }

    /** A new view is looked at here, or by a test of its own that is named above. */
    @Test
    @DisplayName("is no screen forgotten")
    void noneIsForgotten() {
        Set<String> looked = new TreeSet<>(ELSEWHERE);
        looked.addAll(OF_A_TEAM_LEADER.keySet());
        looked.addAll(OF_AN_ADMINISTRATOR.keySet());

        assertThat(routes()).isEqualTo(looked);
    }

    private static Set<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("id.satupintu").stream()
                .map(view -> ClassUtils.resolveClassName(Objects.requireNonNull(view.getBeanClassName()), null))
                .map(view -> view.getAnnotation(Route.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void look(Page page, Map<String, String> nameOfPath) {
        new TreeMap<>(nameOfPath).forEach((path, name) -> {
            Screens.go(page, "/" + path);
            page.locator("main h1").first().waitFor();
            Accessible.assertCleanInEveryLook(page, name);
        });
    }
}
