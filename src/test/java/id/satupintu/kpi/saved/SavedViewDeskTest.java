package id.satupintu.kpi.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.testing.BothDatabases;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
@DisplayName("A saved view")
class SavedViewDeskTest {

    private final Actor manager = Somebody.manager();

    @Autowired
    SavedViewDesk desk;

    @Test
    void isThereAgainUnderItsNameForWhoeverSavedItAndForNobodyElse() {
        SavedView view = as(manager, "  Pagi Jakarta ", "tren");

        assertThat(view.name()).isEqualTo("Pagi Jakarta");
        assertThat(mine(manager)).containsExactly(view);
        assertThat(mine(Somebody.manager())).isEmpty();
    }

    @Test
    void canBeForgottenByWhoeverSavedItAndByNobodyElse() {
        SavedView view = as(manager, "Pagi", "");

        forget(Somebody.manager(), view);
        assertThat(mine(manager)).hasSize(1);

        forget(manager, view);
        forget(manager, view);
        assertThat(mine(manager)).isEmpty();
    }

    @Test
    @DisplayName("under a name that is there already is refused, however it is written")
    void taken() {
        as(manager, "Pagi", "");

        assertThat(refused("pagi")).isEqualTo("taken");
        as(Somebody.manager(), "Pagi", "");
    }

    @ParameterizedTest
    @CsvSource({"'', missing", "'   ', missing", "NAMA, too-long"})
    void sayWhatIsWrongWithItsName(String name, String code) {
        assertThat(refused(name.equals("NAMA") ? "x".repeat(61) : name)).isEqualTo(code);
    }

    @Test
    void areFiftyAtMost() {
        for (int at = 0; at < 50; at++) {
            as(manager, "Tampilan " + at, "");
        }

        assertThat(refused("Satu lagi")).isEqualTo("too-many");
    }

    @Test
    void areForThoseWhoSeeTheDashboard() {
        Actor cso = Somebody.with(Role.CSO, "JKT-A", "JKT");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> mine(cso));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(cso, "Pagi", ""));
    }

    private String refused(String name) {
        try {
            as(manager, name, "");
            return "kept";
        } catch (SavedViewRefused refused) {
            return refused.code();
        }
    }

    private SavedView as(Actor actor, String name, String page) {
        return Somebody.as(actor, () -> desk.save(name, page, "periode=7-hari"));
    }

    private List<SavedView> mine(Actor actor) {
        return Somebody.as(actor, desk::mine);
    }

    private void forget(Actor actor, SavedView view) {
        Somebody.as(actor, () -> {
            desk.forget(view.id());
            return view;
        });
    }
}
