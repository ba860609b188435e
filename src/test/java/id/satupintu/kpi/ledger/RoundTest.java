package id.satupintu.kpi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.callguide.RequestRecorded;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.testing.BothDatabases;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
@BothDatabases
@DisplayName("Several tellings of one transaction")
class RoundTest {

    private final Entries entries;
    private final Traces traces;
    private final TransactionOperations transaction;
    private final ACall call = ACall.at(Instant.parse("2026-11-05T03:00:00Z"));
    private final ARequest request = call.request();

    @Autowired
    RoundTest(Entries entries, Traces traces, TransactionOperations transaction) {
        this.entries = entries;
        this.traces = traces;
        this.transaction = transaction;
    }

    @Test
    @DisplayName("write once what they say of one request, as the last has it")
    void once() {
        round(request.told(), request.declined().version(2).told());

        assertThat(entries.ofFamily(call.id())).singleElement().satisfies(entry -> {
            assertThat(entry.sign()).isEqualTo(1);
            assertThat(entry.ordinal()).isEqualTo(1);
            assertThat(entry.fact().text(Column.OUTCOME, "")).isEqualTo("DECLINED");
        });
    }

    @Test
    @DisplayName("take back what earlier ones had written")
    void earlier() {
        round(request.told());
        round(request.version(2).told(), request.declined().version(3).told());

        assertThat(entries.ofFamily(call.id())).extracting(Entry::sign).containsExactly(1, -1, 1);
        assertThat(entries.ofFamily(call.id())).extracting(Entry::ordinal).containsExactly(1, 1, 2);
        assertThat(entries.ofFamily(call.id()).getLast().fact().text(Column.OUTCOME, ""))
                .isEqualTo("DECLINED");
    }

    @Test
    @DisplayName("know in which family a subject stands that one of them has just added")
    void families() {
        transaction.executeWithoutResult(status -> {
            Round round = new Round(entries, traces);
            add(round, request.told());

            assertThat(round.familiesOf(request.id())).containsExactly(call.id());
        });
    }

    private void round(RequestRecorded... told) {
        transaction.executeWithoutResult(status -> {
            Round round = new Round(entries, traces);
            for (RequestRecorded one : told) {
                add(round, one);
            }
            round.write();
        });
    }

    private void add(Round round, RequestRecorded told) {
        Shelf shelf = new Shelf(Set.of(call.id()), round);
        shelf.book().tell(Told.by(told));
        round.add(shelf.changes());
    }
}
