package id.satupintu.escalation;

import static id.satupintu.escalation.OutsideSystem.AP2T;
import static id.satupintu.escalation.OutsideSystem.APKT;
import static id.satupintu.escalation.OutsideSystem.SIMONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A kind of exception")
class CaseKindTest {

    @Test
    @Tag("A-10")
    @DisplayName("has the letter of its bullet, in the order of the policy's list")
    void letters() {
        assertThat(Arrays.stream(CaseKind.values())
                        .map(CaseKind::letter)
                        .distinct()
                        .collect(Collectors.joining()))
                .isEqualTo("abcdo");
        assertThat(CaseKind.NO_PHONE.letter()).isEqualTo("a");
        assertThat(CaseKind.VVIP_ACCESS.letter()).isEqualTo("b");
        assertThat(CaseKind.HARD_COMPLAINT.letter()).isEqualTo("c");
        assertThat(CaseKind.PS_CROSS_PHASE.letter()).isEqualTo("d");
    }

    @Test
    @Tag("A-21")
    @Tag("A-22")
    @DisplayName("a to c is noted by APKT and Simone and gets no register number; d gets one and no note")
    void notedOrProcessed() {
        for (CaseKind kind : CaseKind.values()) {
            List<OutsideSystem> expected = switch (kind.letter()) {
                case "a", "b", "c" -> List.of(APKT, SIMONE);
                case "d" -> List.of(AP2T);
                default -> kind.byNote() ? List.of(APKT) : List.of(AP2T);
            };
            assertThat(kind.needs()).as(kind.name()).isEqualTo(expected);
        }
    }

    @Test
    @Tag("Q-015")
    @DisplayName("asks for Simone's number only after that of APKT")
    void order() {
        assertThat(CaseKind.NO_PHONE.before(SIMONE)).contains(APKT);
        assertThat(CaseKind.NO_PHONE.before(APKT)).isEmpty();
        assertThat(CaseKind.PS_NON_CUSTOMER.before(AP2T)).isEmpty();
    }
}
