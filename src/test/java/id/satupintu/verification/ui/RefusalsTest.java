package id.satupintu.verification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Slot;
import id.satupintu.shell.Tone;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.VerificationRefused;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("What was refused is said at the console")
class RefusalsTest {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    /** The refusal, what has to be said of it, and what the console does about it. */
    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        new VerificationRefused.StaleEvidence(2),
                        List.of("Periksa yang ditandai", "lagi"),
                        "look again"),
                Arguments.of(
                        new VerificationRefused.NotTheHolder(), List.of("Enter", "isian Anda tetap ada"), "read again"),
                Arguments.of(
                        new VerificationRefused.AlreadyDecided(CaseStatus.APPROVED), List.of("Spasi"), "read again"),
                Arguments.of(new VerificationRefused.ClaimedByOther("Sari"), List.of("Sari", "Spasi"), "read again"),
                Arguments.of(new AccessDeniedException("no"), List.of("tidak berhak", "ketua sif"), "nothing"),
                Arguments.of(
                        new VerificationRefused.ReasonUnknown(RejectReason.REGION),
                        List.of("wilayah", "Pilih alasan lain", "isian Anda tetap ada"),
                        "nothing"),
                Arguments.of(
                        new VerificationRefused.SlotEmpty(RejectReason.NAME, Slot.ACCOUNT_NAME),
                        List.of("nama akun", "masih kosong", "Isi dahulu"),
                        "nothing"),
                Arguments.of(new VerificationRefused.NotFound(), List.of("sudah tidak ada"), "close"),
                Arguments.of(
                        new QueryTimeoutException("slow"), List.of("Isian Anda tetap ada", "coba lagi"), "nothing"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void withWhatToDoNext(RuntimeException refusal, List<String> said, String done) {
        Heard heard = new Heard();

        heard.refused(refusal);

        assertThat(heard.words).contains(said);
        assertThat(heard.done).isEqualTo(done);
    }

    @Test
    void eachInItsOwnWords() {
        Set<String> words = new HashSet<>();
        refusals().map(given -> (RuntimeException) given.get()[0]).forEach(refusal -> {
            Heard heard = new Heard();
            heard.refused(refusal);
            words.add(heard.words);
        });

        assertThat(words).hasSize((int) refusals().count());
    }

    @Test
    void aMissingNoteIsSaidAtItsField() {
        List<String> missing = new ArrayList<>();
        Said screen = new Said() {
            @Override
            public void noteMissing() {
                missing.add("note");
            }
        };

        new Refusals(screen, new Heard(), RefusalsTest::text).guard(() -> {
            throw new VerificationRefused.NoteMissing();
        });

        assertThat(missing).containsExactly("note");
    }

    private static String text(String key, Object... args) {
        return MessageFormat.format(
                ResourceBundle.getBundle("texts.verification", INDONESIAN).getString(key), args);
    }

    /** Hears what is said and what is done; nobody clears what was typed. */
    private static final class Heard extends Said implements Refusals.Remedy {

        private String done = "nothing";

        void refused(RuntimeException refusal) {
            new Refusals(this, this, RefusalsTest::text).guard(() -> {
                throw refusal;
            });
        }

        @Override
        public void say(String text, Tone tone) {
            words = text;
        }

        @Override
        public void reread() {
            done = "read again";
        }

        @Override
        public void lookAgain() {
            done = "look again";
        }

        @Override
        public void close() {
            done = "close";
        }
    }
}
