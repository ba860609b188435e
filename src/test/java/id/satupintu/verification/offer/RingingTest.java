package id.satupintu.verification.offer;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.StaffId;
import id.satupintu.verification.duty.Availability;
import id.satupintu.verification.duty.OnDuty;
import id.satupintu.workday.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("Q-079")
class RingingTest {

    private final OnDuty bagus = tl("Bagus", 0);
    private final OnDuty sari = tl("Sari", 0);
    private final OnDuty deaf = tl("Tuli", 2);

    @Test
    void theTeamLeaderOnDutyIsRungFirst() {
        assertThat(Ringing.leadingFirst(List.of(bagus, sari), Set.of(sari.id())))
                .containsExactly(sari, bagus);
    }

    @Test
    void whoeverDoesNotAnswerComesLastOnDutyOrNot() {
        assertThat(Ringing.leadingFirst(List.of(bagus, deaf), Set.of(deaf.id())))
                .containsExactly(bagus, deaf);
    }

    @Test
    void withNobodyOnDutyTheOrderStays() {
        assertThat(Ringing.leadingFirst(List.of(bagus, sari), Set.of())).containsExactly(bagus, sari);
    }

    private static OnDuty tl(String name, int missed) {
        StaffId id = new StaffId(Ids.next());
        return new OnDuty(id, name, "JKT-A", "JKT", false, Availability.FREE, null, Instant.EPOCH, 0, 0, missed);
    }
}
