package id.satupintu.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.StaffId;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.PolicyRules;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of an edition: draft, reviewed by another person, in force from its day, never changed again. */
@Tag("Q-001")
@Tag("A-43")
class StoredEditionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    private static final EditionId NAME = new EditionId("2026-12-01-niaga");

    private final Actor writer = person("Wati");
    private final Actor helper = person("Hasan");
    private final Actor reader = person("Rudi");
    private StoredEdition stored = draft();

    @BeforeEach
    void fresh() {
        stored = draft();
    }

    @Test
    @DisplayName("A draft has no name and says who wrote it; whoever changes it is one of its editors")
    void drafted() {
        assertThat(stored.edition().id()).isEqualTo(StoredEdition.UNNAMED);
        assertThat(stored.editedBy(writer)).isTrue();
        assertThat(stored.editedBy(helper)).isFalse();

        stored.change(edition(DAY.plusDays(1)), helper, NOON);

        assertThat(stored.editedBy(helper)).isTrue();
        assertThat(stored.editedBy(writer)).isTrue();
        assertThat(stored.effectiveFrom()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    @DisplayName("While it is read nobody changes, discards or submits it")
    void inReview() {
        stored.submit();

        refused("other-stage", () -> stored.change(edition(DAY), writer, NOON));
        refused("other-stage", stored::submit);
        assertThat(stored.stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    @DisplayName("Neither of its editors releases it, somebody else does, and it bears the name from then on")
    void released() {
        stored.change(edition(DAY), helper, NOON);
        stored.submit();
        refused("oneself", () -> stored.release(NAME, writer, NOON));
        refused("oneself", () -> stored.release(NAME, helper, NOON));

        stored.release(NAME, reader, NOON);

        assertThat(stored.edition()).isEqualTo(edition(DAY).called(NAME));
        refused("other-stage", () -> stored.change(edition(DAY), writer, NOON));
        refused("other-stage", () -> stored.release(NAME, reader, NOON));
    }

    @Test
    @DisplayName("A draft is not released without having been handed in")
    void notHandedIn() {
        refused("other-stage", () -> stored.release(NAME, reader, NOON));
    }

    @Test
    @DisplayName("Sent back it is a draft with a word why, which the next hand-in clears")
    void sentBack() {
        refused("other-stage", () -> stored.sendBack("too early"));
        stored.submit();
        stored.sendBack("L43 belum ada");

        assertThat(stored.row(EditionState.DRAFT, "").note()).isEqualTo("L43 belum ada");
        stored.submit();
        assertThat(stored.row(EditionState.IN_REVIEW, "").note()).isEmpty();
    }

    @Test
    @DisplayName("It is taken back until the day before it begins; from its day on calls keep it")
    void withdrawn() {
        stored.submit();
        stored.release(NAME, reader, NOON);
        refused("in-force", () -> stored.withdraw(DAY, ""));
        refused("in-force", () -> stored.withdraw(DAY.plusDays(1), ""));

        stored.withdraw(DAY.minusDays(1), "salah tanggal");

        assertThat(stored.stage()).isEqualTo(Stage.DRAFT);
        assertThat(stored.name()).isNull();
        assertThat(stored.edition().id()).isEqualTo(StoredEdition.UNNAMED);
    }

    @Test
    @DisplayName("What came with the product is released, bears its own name and is never taken back")
    void shipped() {
        StoredEdition shipped = StoredEdition.shipped(edition(DAY).called(NAME), NOON);

        assertThat(shipped.stage()).isEqualTo(Stage.RELEASED);
        assertThat(shipped.edition().id()).isEqualTo(NAME);
        refused("in-force", () -> shipped.withdraw(DAY.minusDays(9), ""));
    }

    private StoredEdition draft() {
        return new StoredEdition(edition(DAY), writer, NOON);
    }

    private static Edition edition(LocalDate from) {
        return new Edition(StoredEdition.UNNAMED, "PLN", "Niaga", "1/2026", from, from, PolicyRules.SEED, false);
    }

    private static Actor person(String name) {
        return new Actor(
                new StaffId(UUID.randomUUID()), name, name, Role.ADMIN, false, null, null, SiteZone.WIB, false);
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(EditionRefused.class)
                .isThrownBy(act::run)
                .satisfies(why -> assertThat(why.code()).isEqualTo(code));
    }
}
