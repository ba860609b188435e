package id.satupintu.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.WithStaff;
import id.satupintu.audit.AuditDesk;
import id.satupintu.audit.AuditRow;
import id.satupintu.shell.Translations;
import id.satupintu.testing.BothDatabases;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
@WithStaff("admin")
class SettingsDeskTest {

    private static final Setting<Duration> SPAN = Setting.duration("satupintu.test.span", "5m", "1m", "1h");
    private static final Setting<Integer> PINNED = Setting.number("satupintu.test.pinned", 1, 1, 5);
    private static final Setting<Integer> AT_START =
            Setting.number("satupintu.test.start", 1, 1, 5).atStartOnly();

    @Autowired
    SettingsDesk desk;

    @Autowired
    Settings settings;

    @Autowired
    AuditDesk audit;

    @Autowired
    ActingStaff acting;

    @Autowired
    Translations texts;

    @Autowired
    List<RoomSettings> rooms;

    @Autowired
    Heard heard;

    @BeforeEach
    @AfterEach
    void standard() {
        acting.as("admin", () -> desk.backToStandard(SPAN.name(), row(SPAN).value()));
    }

    @Test
    @DisplayName("What is changed holds at once, with who and when, and can be let go again")
    void changed() {
        desk.change(SPAN.name(), "5m", "90s");

        assertThat(settings.of(SPAN)).hasSeconds(90);
        assertThat(row(SPAN)).satisfies(row -> {
            assertThat(row.value()).isEqualTo("90s");
            assertThat(row.standard()).isEqualTo("5m");
            assertThat(row.differs()).isTrue();
            assertThat(row.changedBy()).isEqualTo("Admin");
            assertThat(row.changedAt()).isNotNull();
        });
        desk.backToStandard(SPAN.name(), "90s");
        assertThat(settings.of(SPAN)).hasMinutes(5);
        assertThat(desk.changes(SPAN.name()).getFirst())
                .extracting(ChangeRow::before, ChangeRow::after, ChangeRow::by)
                .containsExactly("90s", "5m", "Admin");
    }

    @Test
    @DisplayName("A change is written down, and the rooms hear of it when it is settled")
    void told() {
        desk.change(SPAN.name(), "5m", "2m");

        assertThat(audit.latest(Actor.current().scope(), 5))
                .filteredOn(entry -> entry.act().equals("settings.changed"))
                .extracting(AuditRow::detail)
                .contains("satupintu.test.span: 5m -> 2m");
        assertThat(heard.last).isEqualTo(SPAN.name());
    }

    @Test
    @DisplayName("A value that does not fit changes nothing")
    void refused() {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> desk.change(SPAN.name(), "5m", "2h"))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo("too-large"));
        assertThat(settings.of(SPAN)).hasMinutes(5);
    }

    @Test
    @DisplayName("Nobody overwrites what they have not seen")
    void meanwhile() {
        desk.change(SPAN.name(), "5m", "2m");

        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> desk.change(SPAN.name(), "5m", "3m"))
                .satisfies(refusal -> assertThat(refusal.detail()).isEqualTo("2m"));
    }

    @Test
    @DisplayName("What the command line says goes first, even beyond the bounds, and the screen cannot change it")
    void pinned() {
        assertThat(settings.of(PINNED)).isEqualTo(7);
        assertThat(row(PINNED))
                .extracting(SettingRow::value, SettingRow::pinned, SettingRow::changeable)
                .containsExactly("7", true, false);
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> desk.change(PINNED.name(), "7", "2"))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo("pinned"));
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> desk.change(AT_START.name(), "1", "2"))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo("start-only"));
    }

    @Test
    @DisplayName("Every room's settings stand in the register, with title and meaning in both languages")
    void everyRoom() {
        assertThat(desk.all())
                .extracting(SettingRow::name)
                .contains("satupintu.verification.lease", "satupintu.callback.promise", "satupintu.callguide.resume");
        assertThat(desk.all())
                .filteredOn(row -> !row.room().equals("test"))
                .allSatisfy(row -> assertThat(texts.getProvidedLocales())
                        .allSatisfy(language -> assertThat(texts.all(language))
                                .containsKeys(row.key(), row.key() + ".text", row.room() + ".settings")));
    }

    @Test
    @DisplayName("No room has a setting that it forgot to declare")
    void noneForgotten() {
        assertThat(rooms).allSatisfy(room -> assertThat(room.declared()).containsAll(constants(room)));
    }

    private static List<Setting<?>> constants(RoomSettings room) throws IllegalAccessException {
        List<Setting<?>> constants = new ArrayList<>();
        for (Field field : room.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Setting.class) {
                field.setAccessible(true);
                constants.add((Setting<?>) field.get(null));
            }
        }
        return constants;
    }

    @Test
    @WithStaff("tl")
    @DisplayName("Only administrators change settings")
    void rights() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.all());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.change(SPAN.name(), "5m", "2m"));
    }

    private SettingRow row(Setting<?> setting) {
        return desk.all().stream()
                .filter(row -> row.name().equals(setting.name()))
                .findFirst()
                .orElseThrow();
    }

    static class Heard {

        private String last = "";

        @EventListener
        void on(SettingChanged changed) {
            last = changed.name();
        }
    }

    @TestConfiguration
    static class OfTheTest {

        @Bean
        RoomSettings settingsOfTheTest() {
            return () -> List.of(SPAN, PINNED, AT_START);
        }

        @Bean
        Heard heard() {
            return new Heard();
        }
    }
}
