package id.satupintu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    @Test
    void aStateIsSaidByIconWordAndColour() {
        StateChip chip = new StateChip(VaadinIcon.CHECK, "disetujui", Tone.OK);

        assertThat(chip.getElement().getTextRecursively()).isEqualTo("disetujui");
        assertThat(chip.getClassNames()).contains("tone-ok");
        assertThat(chip.getElement().getChild(0).getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void anEmptyPlaceSaysWhyItIsEmpty() {
        EmptyState empty = new EmptyState(VaadinIcon.INBOX, "Antrean kosong", "Permintaan baru muncul di sini.");

        assertThat(empty.getElement().getTextRecursively())
                .contains("Antrean kosong", "Permintaan baru muncul di sini.");
    }

    @Test
    void theLineToSayChangesInItsPlace() {
        SayCard card = new SayCard("KATAKAN", "Selamat pagi.");
        card.say("Terima kasih.");

        assertThat(card.line()).isEqualTo("Terima kasih.");
        assertThat(card.getElement().getTextRecursively()).doesNotContain("Selamat pagi");
    }

    @Test
    void aKeyIsPrintedAsOnTheKeyboard() {
        KeyHint hint = new KeyHint("A");

        assertThat(hint.getElement().getTag()).isEqualTo("kbd");
        assertThat(hint.getText()).isEqualTo("A");
    }

    @Test
    void aCopyFieldShowsTheTextThatItCopies() {
        CopyField field = new CopyField("teks APKT", "PERMOHONAN");
        field.setValue("PERMOHONAN PD");

        assertThat(field.value()).isEqualTo("PERMOHONAN PD");
    }

    @Test
    void aWaitingClockSendsOnlyTheTimeThatHasPassed() {
        WaitingClock clock = new WaitingClock(() -> NOW, null).warnAfter(Duration.ofMinutes(2));

        clock.since(NOW.minusSeconds(72));
        assertThat(clock.getElement().getProperty("elapsed", 0.0)).isEqualTo(72_000);
        assertThat(clock.getElement().getProperty("warnAfter", 0.0)).isEqualTo(120_000);

        clock.since(null);
        assertThat(clock.getElement().getProperty("elapsed", 0.0)).isNegative();
    }

    @Test
    void referencesCanBeReadAloud() {
        assertThat(Reference.next()).matches("[2-9A-HJ-NP-Z]{6}").isNotEqualTo(Reference.next());
    }
}
