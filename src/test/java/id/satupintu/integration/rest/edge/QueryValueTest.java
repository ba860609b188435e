package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryValueTest {

    private static Optional<String> known(String name) {
        return name.equals("day") ? Optional.of("DAY") : Optional.empty();
    }

    @Test
    void aBlankValueIsAbsent() {
        assertThat(new QueryValue("page", " ").text()).isNull();
        assertThat(new QueryValue("page", "").number(3)).isEqualTo(3);
        assertThat(new QueryValue("by", null).known(QueryValueTest::known, "HOUR"))
                .isEqualTo("HOUR");
    }

    @Test
    void aGivenValueIsReadWithoutItsEdges() {
        assertThat(new QueryValue("from", " 2026-11-22 ").day()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(new QueryValue("page", "7").number(0)).isEqualTo(7);
        assertThat(new QueryValue("by", "day").known(QueryValueTest::known)).isEqualTo("DAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "22-11-2026", "2026-11-22T00:00", "+99999-01-01", "-0001-01-01"})
    void aWrongDayIsRefusedByItsName(String text) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new QueryValue("from", text).day());

        assertThat(refusal.kind()).isEqualTo(ProblemKind.INVALID_PARAMETER);
        assertThat(refusal.fields().getFirst().field()).isEqualTo("from");
    }

    @Test
    void aWrongNumberOrNameIsRefusedAndNotRepeated() {
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> new QueryValue("page", "3374").known(QueryValueTest::known))
                        .fields())
                .containsExactly(FieldProblem.of("page", "unknown-parameter-value"));
        assertThat(catchThrowableOfType(Refusal.class, () -> new QueryValue("page", "x").number(0))
                        .fields())
                .containsExactly(FieldProblem.of("page", "wrong-type"));
    }
}
