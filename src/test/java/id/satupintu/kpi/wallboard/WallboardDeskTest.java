package id.satupintu.kpi.wallboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.Secret;
import id.satupintu.audit.AuditDesk;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.wallboard.WallboardRefused.Reason;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
@DisplayName("A wallboard's link")
class WallboardDeskTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private final WallboardDesk desk;
    private final AuditDesk audit;
    private final JdbcClient jdbc;
    private final Actor manager = Somebody.manager();
    private final String name = "Lantai " + Ids.next();

    @Autowired
    WallboardDeskTest(WallboardDesk desk, AuditDesk audit, JdbcClient jdbc) {
        this.desk = desk;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("opens by its token until it is revoked, and never again after")
    void holds() {
        String token = make(manager, null);
        assertThat(desk.opened(token))
                .hasValueSatisfying(row -> assertThat(row.name()).isEqualTo(name));

        Somebody.as(manager, () -> {
            desk.revoke(row().id(), Scope.Sites.all());
            desk.revoke(row().id(), Scope.Sites.all());
            return true;
        });

        assertThat(desk.opened(token)).isEmpty();
        WallboardRow row = Somebody.as(manager, this::row);
        assertThat(row.holds()).isFalse();
        assertThat(row.revokedBy()).isEqualTo(manager.name());
    }

    @Test
    @DisplayName("is kept as a hash only")
    void hash() {
        String token = make(manager, null);

        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select token_hash from kpi_wallboard where name = :name")
                        .param("name", name)
                        .query(String.class)
                        .single())
                .isEqualTo(new Secret(token).hash())
                .hasSize(64)
                .doesNotContain(token);
        assertThat(new Secret(token)).asString().doesNotContain(token);
    }

    @Test
    @DisplayName("tells to the minute when a screen last asked")
    void seen() {
        String token = make(manager, null);
        assertThat(Somebody.as(manager, this::row).seenAt()).isNull();

        Workday.at(NOON, () -> desk.opened(token));
        Workday.at(NOON.plusSeconds(30), () -> desk.opened(token));
        assertThat(Somebody.as(manager, this::row).seenAt()).isEqualTo(NOON);

        Workday.at(NOON.plus(Duration.ofMinutes(2)), () -> desk.opened(token));
        assertThat(Somebody.as(manager, this::row).seenAt()).isEqualTo(NOON.plus(Duration.ofMinutes(2)));
    }

    @Test
    @DisplayName("is made and revoked on the record")
    void trail() {
        make(manager, null);
        Somebody.as(manager, () -> {
            desk.revoke(row().id(), Scope.Sites.all());
            return true;
        });

        var id = Somebody.as(manager, this::row).id();
        assertThat(Somebody.as(Somebody.with(Role.AUDITOR, null, null), () -> audit.latest(Scope.Sites.all(), 500)))
                .filteredOn(row -> id.equals(row.subject()))
                .extracting(row -> row.act())
                .containsExactly("kpi.wallboard-revoked", "kpi.wallboard-made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "../../etc", "%00"})
    void isNotGuessed(String token) {
        assertThat(desk.opened(token)).isEmpty();
    }

    @Test
    void ofAllSitesIsForWhoeverSeesAll() {
        Actor local = Somebody.with(Role.MANAGER, null, "JKT");

        assertThatThrownBy(() -> make(local, null)).extracting("reason").isEqualTo(Reason.SITE);
        assertThatThrownBy(() -> make(manager, "NO-SUCH-SITE"))
                .extracting("reason")
                .isEqualTo(Reason.SITE);
        assertThatThrownBy(() -> Somebody.as(local, () -> desk.all(Scope.Sites.all())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofAnotherSiteIsNotThereForALocalManager() {
        make(manager, null);
        var id = Somebody.as(manager, this::row).id();
        Actor local = Somebody.with(Role.MANAGER, null, "JKT");

        assertThat(Somebody.as(local, () -> desk.all(local.scope())))
                .noneMatch(row -> row.id().equals(id));
        assertThatThrownBy(() -> Somebody.as(local, () -> {
                    desk.revoke(id, local.scope());
                    return true;
                }))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void needsANameAndALanguage() {
        assertThatThrownBy(() -> make(new NewWallboard(" ", null, "id", WallboardLook.AUTO)))
                .extracting("reason")
                .isEqualTo(Reason.NAME);
        assertThatThrownBy(() -> make(new NewWallboard("x".repeat(81), null, "id", WallboardLook.AUTO)))
                .extracting("reason")
                .isEqualTo(Reason.NAME);
        assertThatThrownBy(() -> make(new NewWallboard(name, null, "de", WallboardLook.AUTO)))
                .extracting("reason")
                .isEqualTo(Reason.LANGUAGE);
    }

    @Test
    void isNothingThatATeamLeaderMakes() {
        assertThatThrownBy(() -> make(Somebody.leaderOf("JKT-A"), null)).isInstanceOf(AccessDeniedException.class);
    }

    private String make(NewWallboard wanted) {
        return Somebody.as(manager, () -> desk.make(wanted, Scope.Sites.all()));
    }

    private String make(Actor actor, @Nullable String site) {
        return Somebody.as(
                actor, () -> desk.make(new NewWallboard(name, site, "id", WallboardLook.DARK), actor.scope()));
    }

    private WallboardRow row() {
        return desk.all(Scope.Sites.all()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
