package id.satupintu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table is refused before it can leave a caller without an answer; the row at fault is named. */
@Tag("A-43")
class TableCheckTest {

    @Test
    @DisplayName("The seed's table has no fault, whatever its switches say")
    void seed() {
        assertThat(TableCheck.faults(PolicyRules.SEED)).isEmpty();
        assertThat(TableCheck.faults(PolicyRules.SEED.decreaseAsPd())).isEmpty();
        assertThat(TableCheck.faults(PolicyRules.SEED.psLimitIn(Set.of()))).isEmpty();
        for (Set<Transaction> bound :
                List.of(Set.<Transaction>of(), Set.of(Transaction.PS), Set.of(Transaction.PB, Transaction.PD))) {
            assertThat(TableCheck.faults(PolicyRules.SEED.limitsApplyingTo(bound)))
                    .as("limits bind " + bound)
                    .isEmpty();
        }
    }

    @Test
    @Tag("A-03")
    @Tag("A-39")
    @DisplayName("A row that a switch puts to sleep is told as asleep, not as a fault")
    void asleep() {
        assertThat(TableCheck.asleep(PolicyRules.SEED)).containsExactly("pbWithoutLimit", "withoutLimit");
        assertThat(TableCheck.asleep(PolicyRules.SEED.decreaseAsPd())).contains("decrease");
        assertThat(TableCheck.asleep(PolicyRules.SEED.psLimitIn(Set.of()))).contains("psWithinWiderLimit");
    }

    @Test
    @DisplayName("A row behind one that takes everything of it is refused, with the name of the one before")
    void unreachable() {
        assertThat(faults(rows -> moved(rows, "psAboveEveryLimit", "psOutsideProvinces")))
                .contains(tuple("psOutsideProvinces", RowFault.Kind.UNREACHABLE, "psAboveEveryLimit"));
    }

    @Test
    @DisplayName(
            "A last row is refused too when the one before takes everything; only one that takes the rest may idle")
    void unreachableLast() {
        assertThat(faults(rows -> moved(rows, "aboveLimit", "threePhaseBelowLimit")))
                .contains(tuple("threePhaseBelowLimit", RowFault.Kind.UNREACHABLE, "aboveLimit"));
    }

    @Test
    @DisplayName("A row whose conditions exclude each other is refused")
    void contradictory() {
        Condition never = Condition.of(Transaction.PD).above(Mark.PS_LIMIT).upTo(Mark.LIMIT);

        assertThat(faults(rows -> added(rows, Row.outside("A-01", "aboveLimit", never), "never")))
                .containsExactly(tuple("never", RowFault.Kind.CONTRADICTORY, ""));
    }

    @Test
    @DisplayName("A request that no row fits is refused, with an example")
    void gap() {
        assertThat(faults(rows -> rows.subList(0, rows.size() - 1)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toList()).contains(RowFault.Kind.GAP))
                .satisfies(
                        fault -> assertThat(fault.toList().getLast().toString()).contains("VA"));
    }

    @Test
    @DisplayName("Equal limits leave the wider row with nothing to decide")
    void equalLimits() {
        PolicyRules equal = PolicyRules.SEED.with(Parameters.SEED.limits(22_000, 22_000));

        assertThat(TableCheck.faults(equal))
                .extracting(RowFault::row)
                .containsExactly("psWithinWiderLimit", "psOutsideProvinces");
    }

    @Test
    @DisplayName("Two rows of one name, a missing sentence and an unknown place are told at their row")
    void words() {
        Row last = PolicyRules.SEED.rows().getLast();
        Row odd = new Row(
                "aboveLimit",
                last.when(),
                last.route(),
                last.verification(),
                false,
                null,
                "",
                null,
                new Wording("{x}", ""));

        assertThat(faults(rows -> appended(rows, odd)))
                .contains(
                        tuple("aboveLimit", RowFault.Kind.TWICE, ""),
                        tuple("aboveLimit", RowFault.Kind.MISSING, ""),
                        tuple("aboveLimit", RowFault.Kind.UNKNOWN_PLACE, "x"));
    }

    @Test
    @DisplayName(
            "The sentence of a row is read while it is written: what cannot be filled stands there as it was typed")
    void halfWritten() {
        Row last = PolicyRules.SEED.rows().getLast();
        Row odd = new Row(
                "odd",
                last.when(),
                last.route(),
                last.verification(),
                false,
                null,
                "Q-005",
                null,
                new Wording("Jum'at {limitt}, sampai {limit} VA {", "Up to {limit} VA"));

        assertThat(odd.sentence(PolicyRules.SEED, Locale.of("id", "ID")))
                .isEqualTo("Jum'at {limitt}, sampai 11.000 VA {");
        assertThat(odd.sentence(PolicyRules.SEED, Locale.ENGLISH)).isEqualTo("Up to 11,000 VA");
    }

    @ParameterizedTest
    @EnumSource(
            value = RouteKind.class,
            names = {"ASK", "CC_REGISTER", "APKT_SIMONE"})
    @DisplayName("An answer that does not hold together is refused")
    void answers(RouteKind route) {
        Row last = PolicyRules.SEED.rows().getLast();
        Row odd = new Row("odd", last.when(), route, Verification.BLOCKING, true, null, last.rule(), null, last.why());

        assertThat(faults(rows -> appended(rows, odd))).contains(tuple("odd", RowFault.Kind.ANSWER, ""));
    }

    @Test
    @DisplayName("A limit below 1 VA and an order that forgets a way are refused")
    void numbers() {
        Parameters odd = Parameters.SEED.limits(0, 22_000).outsideOrder(List.of(OutsideWay.TRY_APP));

        assertThat(TableCheck.faults(PolicyRules.SEED.with(odd)))
                .extracting(RowFault::kind)
                .contains(RowFault.Kind.LIMIT, RowFault.Kind.OUTSIDE_ORDER);
    }

    @Test
    @DisplayName("The next policy is an edit: a later letter opens the centre for callers without a phone")
    void laterLetter() {
        Row reopened = new Row(
                "noPhoneAtTheCentre",
                Condition.excepted(ExceptionKind.NO_PHONE),
                RouteKind.CC_REGISTER,
                Verification.NOT_NEEDED,
                false,
                CcRegister.BY_EDITION,
                "I.a",
                null,
                new Wording("Tanpa HP dilayani di CC.", "Without a phone: served at the centre."));
        List<Row> rows = new ArrayList<>(PolicyRules.SEED.rows());
        rows.add(place(rows, "exception"), reopened);
        PolicyRules later = new PolicyRules(Parameters.SEED.limits(197_000, 197_001), rows);

        assertThat(TableCheck.faults(later)).isEmpty();
        RoutingAnswer answer = Ask.decide(Ask.pd(1_300, 2_200).exceptions(ExceptionKind.NO_PHONE), later);
        assertThat(answer.route()).isEqualTo(RouteKind.CC_REGISTER);
        assertThat(answer.rule()).isEqualTo("I.a");
        assertThat(answer.explanation(Ask.INDONESIAN)).isEqualTo("Tanpa HP dilayani di CC.");
        assertThat(Ask.decide(Ask.pd(1_300, 2_200).exceptions(ExceptionKind.HARD_COMPLAINT), later)
                        .route())
                .isEqualTo(RouteKind.APKT_SIMONE);
    }

    private static List<org.assertj.core.groups.Tuple> faults(UnaryOperator<List<Row>> change) {
        PolicyRules changed = new PolicyRules(Parameters.SEED, change.apply(new ArrayList<>(PolicyRules.SEED.rows())));
        return TableCheck.faults(changed).stream()
                .map(fault -> tuple(fault.row(), fault.kind(), fault.detail()))
                .toList();
    }

    private static List<Row> moved(List<Row> rows, String name, String before) {
        Row row = rows.remove(place(rows, name));
        rows.add(place(rows, before), row);
        return rows;
    }

    private static List<Row> appended(List<Row> rows, Row row) {
        rows.add(row);
        return rows;
    }

    private static List<Row> added(List<Row> rows, Row like, String name) {
        Row row = new Row(
                name,
                like.when(),
                like.route(),
                like.verification(),
                false,
                null,
                like.rule(),
                like.ground(),
                like.why());
        rows.addFirst(row);
        return rows;
    }

    private static int place(List<Row> rows, String name) {
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place).name().equals(name)) {
                return place;
            }
        }
        throw new AssertionError(name);
    }
}
