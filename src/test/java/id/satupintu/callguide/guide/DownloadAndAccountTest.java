package id.satupintu.callguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.Salutation;
import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Slots;
import id.satupintu.policy.Transaction;
import id.satupintu.policy.Voice;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the application to the account, in the order of the policy (A.1.a). */
class DownloadAndAccountTest {

    private static final Locale ID = Locale.of("id", "ID");

    @Test
    @Tag("Q-051")
    void whoHasNotDownloadedItIsOfferedTheDownload() {
        Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.NOT_YET)
                .asks(Question.DOWNLOAD_CHOICE)
                .says(ScriptId.S3_NOW_OR_ALONE);
    }

    @Test
    @Tag("Q-056")
    @Tag("Q-058")
    void whoHasItIsThankedAndThenAskedWhetherTheAccountIsVerified() {
        Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.ALREADY)
                .asks(Question.ACCOUNT)
                .says(ScriptId.S6_THANKS, ScriptId.S7_VERIFIED);
    }

    @Test
    @Tag("Q-070")
    void anAccountThatIsNotVerifiedIsOfferedToBeVerifiedNow() {
        Walk asked = Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.ALREADY)
                .say(Question.ACCOUNT, Choice.NOT_VERIFIED)
                .asks(Question.VERIFY_NOW);

        assertThat(asked.next().choices()).contains(Choice.YES, Choice.NO);
    }

    @Test
    @Tag("Q-071")
    void whoWantsToVerifyNowReadsOutTheWholeProfile() {
        Walk open = Walk.profileOpen().asks(Question.PROFILE);

        assertThat(open.next().fields().stream().filter(Field::required).map(Field::name))
                .contains("ktpName", "accountName", "phone", "email", "nik");
    }

    @Test
    @Tag("Q-078")
    void onceTheProfileIsRightTheStepsOfTheUpgradeAreGuided() {
        Walk.profileOpen().profile("Apsari78").asks(Question.UPGRADE).says(ScriptId.GUIDED_UPGRADE);
    }

    @Test
    @Tag("Q-061")
    @Tag("Q-062")
    @Tag("Q-063")
    @Tag("Q-067")
    void howToSeeAndGetItIsToldInWordsTheSignAmongThem() {
        for (Voice voice : Voice.values()) {
            assertThat(said(ScriptId.HOW_TO_VERIFY, voice))
                    .contains("Profil", "ajakan untuk meng-upgrade akun", "akun belum terverifikasi", "Upgrade Akun");
        }
    }

    @Test
    @Tag("Q-004")
    @Tag("A-38")
    void whoWritesHearsTheSameInWrittenForm() {
        assertThat(said(ScriptId.S1_APP_ONLY, Voice.WRITTEN))
                .contains("PLN Mobile")
                .isNotEqualTo(said(ScriptId.S1_APP_ONLY, Voice.SPOKEN));
    }

    @Test
    @Tag("Q-065")
    @Tag("Q-085")
    void whoVerifiesLaterHearsThatARefusalNamesWhatToCorrectAndMayBeTriedAgain() {
        for (Voice voice : Voice.values()) {
            for (Transaction request : Transaction.values()) {
                assertThat(said(ScriptId.VERIFY_LATER, request, voice))
                        .contains("pemberitahuan apa yang perlu diperbaiki", "Ibu", "mengajukannya lagi");
            }
        }
    }

    private static String said(ScriptId script, Voice voice) {
        return said(script, Transaction.PD, voice);
    }

    private static String said(ScriptId script, Transaction request, Voice voice) {
        return Walk.EDITION.scripts().say(script, Slots.of(Salutation.IBU, request), ID, voice);
    }
}
