package id.satupintu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A row of the queue")
class QueueRowTest {

    private static final UUID ID = new UUID(1, 2);

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "hana", "HANA", "apsari", "pd", "rani", "sari", "pd hana", "ra  pd"})
    void isFoundByWhatItShowsInAnyOrderAndCase(String words) {
        assertThat(row(3, 7).tells(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ps", "hana ps", "dewi", "317404"})
    void isNotFoundByAnythingElse(String words) {
        assertThat(row(3, 7).tells(words)).isFalse();
    }

    @Test
    void looksTheSameAtAnotherPlaceButNotInAnotherVersion() {
        assertThat(row(3, 7).looksLike(row(4, 7))).isTrue();
        assertThat(row(3, 7).looksLike(row(3, 8))).isFalse();
    }

    @Test
    void saysNothingOfTheCustomerWhenItIsPrinted() {
        assertThat(row(3, 7)).asString().doesNotContainIgnoringCase("hana");
    }

    private static QueueRow row(@Nullable Integer place, long version) {
        return new QueueRow(
                ID,
                CaseStatus.WAITING,
                "Hana Apsari",
                Salutation.IBU,
                Transaction.PD,
                1,
                true,
                Instant.EPOCH,
                place,
                new Person(Staffing.SARI.id(), "Sari"),
                null,
                false,
                null,
                "Rani",
                "JKT-A",
                false,
                false,
                version);
    }
}
