package id.satupintu.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.WithStaff;
import id.satupintu.policy.Edition;
import id.satupintu.policy.Parameters;
import id.satupintu.policy.PolicyRules;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
@Tag("A-43")
class AcknowledgementDeskTest {

    private static final LocalDate DAY = LocalDate.of(2090, 1, 1);
    private static final Instant NOON = Instant.parse("2090-01-01T05:00:00Z");

    @Autowired
    AcknowledgementDesk desk;

    @Autowired
    DraftDesk drafts;

    @Autowired
    ActingStaff acting;

    @Test
    @WithStaff("cso")
    @DisplayName("What comes with the product is not new")
    void builtIn() {
        assertThat(desk.owed()).isEmpty();
    }

    @Test
    @WithStaff("cso")
    @DisplayName("From its day on a new edition is owed by each CSO, with what it changes, until they have read it")
    void newEdition() {
        release();

        assertThat(desk.owed()).isEmpty();
        Workday.at(NOON, () -> {
            NewEdition owed = desk.owed().orElseThrow();
            assertThat(owed.edition().id()).hasToString("2090-01-01-niaga");
            assertThat(owed.changes()).hasSize(1);
            desk.acknowledge(owed.edition().id());
            desk.acknowledge(owed.edition().id());
            assertThat(desk.owed()).isEmpty();
            acting.as("cso2", () -> assertThat(desk.owed()).isPresent());
            acting.as(
                    "admin",
                    () -> assertThat(desk.readers(owed.edition().id())).satisfies(readers -> {
                        assertThat(readers.read()).isOne();
                        assertThat(readers.all()).isGreaterThanOrEqualTo(2);
                    }));
        });
    }

    private void release() {
        acting.as("admin", () -> {
            DraftId id = drafts.draft();
            EditionSheet sheet = drafts.sheet(id);
            Edition old = sheet.edition();
            drafts.save(
                    id,
                    sheet.row().version(),
                    new Edition(
                            old.id(),
                            old.issuer(),
                            old.subject(),
                            "7",
                            DAY,
                            DAY,
                            PolicyRules.SEED.with(Parameters.SEED.limits(11_000, 17_600)),
                            false,
                            old.scripts()));
            drafts.submit(id);
            acting.as("manager", () -> drafts.approve(id));
        });
    }
}
