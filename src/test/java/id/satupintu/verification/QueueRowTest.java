package id.satupintu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A row of the queue")
class QueueRowTest {

    private static final UUID ID = new UUID(1, 2);

    @Test
    void saysNothingOfTheCustomerWhenItIsPrinted() {
        assertThat(row()).asString().doesNotContainIgnoringCase("hana");
    }

    private static QueueRow row() {
        return new QueueRow(
                ID,
                CaseStatus.WAITING,
                "Hana Apsari",
                Salutation.IBU,
                Transaction.PD,
                1,
                true,
                Instant.EPOCH,
                new Person(Staffing.SARI.id(), "Sari"),
                null,
                false,
                null,
                "Rani",
                "JKT-A",
                false,
                false,
                7);
    }
}
