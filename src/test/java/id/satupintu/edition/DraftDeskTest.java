package id.satupintu.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.WithStaff;
import id.satupintu.edition.file.EditionFile;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionChange;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.Parameters;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.Row;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** Each test takes days of its own, so that none meets the editions of another. */
@SpringBootTest
@BothDatabases
@WithStaff("admin")
@Tag("A-43")
class DraftDeskTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2100);

    @Autowired
    DraftDesk drafts;

    @Autowired
    EditionDesk editions;

    @Autowired
    ActingStaff acting;

    private final LocalDate day = LocalDate.of(YEAR.incrementAndGet(), 1, 1);

    @Test
    @DisplayName("A draft says what the edition in force says, until somebody changes it")
    void fresh() {
        EditionSheet sheet = drafts.sheet(drafts.draft());

        assertThat(sheet.row().state()).isEqualTo(EditionState.DRAFT);
        assertThat(sheet.changes()).isEmpty();
        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.edition().rules()).isEqualTo(editions.current().rules());
    }

    @Test
    @DisplayName("From draft by another person into force: the running house decides by it from its day on")
    void released() {
        DraftId id = limited(66_000);
        drafts.submit(id);
        as("manager", () -> drafts.approve(id));

        assertThat(drafts.sheet(id).row()).satisfies(row -> {
            assertThat(row.state()).isEqualTo(EditionState.SCHEDULED);
            assertThat(row.reviewedBy()).isEqualTo("Melati");
            assertThat(row.name()).isEqualTo(day + "-niaga");
        });
        assertThat(editions.on(day).rules().orElseThrow().limitVa()).isEqualTo(66_000);
        assertThat(editions.on(day.minusDays(1)).id()).isNotEqualTo(new EditionId(day + "-niaga"));
        assertThat(onItsDay(() -> drafts.sheet(id).row().state())).isEqualTo(EditionState.IN_FORCE);
    }

    @Test
    @DisplayName("Nobody reviews what they wrote themselves")
    void oneself() {
        DraftId id = limited(66_000);
        drafts.submit(id);

        assertThat(drafts.sheet(id).mayReview()).isFalse();
        assertThatExceptionOfType(EditionRefused.class)
                .isThrownBy(() -> drafts.approve(id))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("oneself"));
    }

    @Test
    @DisplayName("What is being read is not changed; sent back with a word why, it is a draft again")
    void sentBack() {
        DraftId id = limited(66_000);
        drafts.submit(id);
        EditionSheet reading = drafts.sheet(id);

        assertThatExceptionOfType(EditionRefused.class)
                .isThrownBy(() -> drafts.save(id, reading.row().version(), reading.edition()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("other-stage"));
        as("manager", () -> drafts.sendBack(id, "Nomor surat belum ada"));
        assertThat(drafts.sheet(id).row())
                .extracting(EditionRow::state, EditionRow::note)
                .containsExactly(EditionState.DRAFT, "Nomor surat belum ada");
    }

    @Test
    @DisplayName("Before its day it can be taken back, from then on it can not")
    void withdrawn() {
        DraftId id = limited(66_000);
        drafts.submit(id);
        as("manager", () -> drafts.approve(id));

        assertThatExceptionOfType(EditionRefused.class)
                .isThrownBy(() -> onItsDay(() -> {
                    drafts.withdraw(id, "");
                    return id;
                }))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("in-force"));
        drafts.withdraw(id, "Ditunda");
        assertThat(editions.named(new EditionId(day + "-niaga"))).isEmpty();
        assertThat(drafts.sheet(id).row().state()).isEqualTo(EditionState.DRAFT);
    }

    @Test
    @DisplayName("Two editions never begin on one day, and none in the past")
    void days() {
        DraftId first = limited(66_000);
        drafts.submit(first);
        as("manager", () -> drafts.approve(first));
        DraftId second = limited(77_000);

        assertThat(drafts.sheet(second).faults()).extracting(EditionFault::key).containsExactly("edition.fault.taken");
        assertThatExceptionOfType(EditionRefused.class)
                .isThrownBy(() -> drafts.submit(second))
                .satisfies(refusal -> assertThat(refusal.faults()).hasSize(1));
        DraftId past = changed(edition -> moved(edition, LocalDate.of(2022, 4, 1)));
        assertThat(drafts.sheet(past).faults()).extracting(EditionFault::key).containsExactly("edition.fault.past");
    }

    @Test
    @DisplayName("An edition with a row that can never decide is kept as a draft, and refused with the row named")
    void faultyRow() {
        DraftId id = changed(edition -> {
            List<Row> rows = new ArrayList<>(edition.rules().orElseThrow().rows());
            rows.addFirst(rows.removeLast());
            return moved(edition, day).ruledBy(new PolicyRules(Parameters.SEED, rows));
        });

        assertThat(drafts.sheet(id).faults())
                .extracting(EditionFault::subject, EditionFault::key)
                .contains(org.assertj.core.api.Assertions.tuple("psCrossPhase", "edition.fault.row.UNREACHABLE"));
        assertThatExceptionOfType(EditionRefused.class)
                .isThrownBy(() -> drafts.submit(id))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("faulty"));
    }

    @Test
    @DisplayName("Nobody overwrites what they have not seen")
    void meanwhile() {
        DraftId id = drafts.draft();
        EditionSheet seen = drafts.sheet(id);
        drafts.save(id, seen.row().version(), moved(seen.edition(), day));

        assertThatExceptionOfType(EditionRefused.class)
                .isThrownBy(() -> drafts.save(id, seen.row().version(), seen.edition()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("meanwhile"));
    }

    @Test
    @DisplayName("An edition goes out as a file and comes back as a draft with the same words")
    void file() {
        DraftId id = limited(66_000);
        String file = drafts.file(id);

        DraftId back = drafts.take(file);

        assertThat(drafts.preview(file).faults()).isEmpty();
        assertThat(drafts.sheet(back).edition()).isEqualTo(drafts.sheet(id).edition());
        assertThat(drafts.sheet(back).changes()).contains(new EditionChange.Switched("limit", "11000", "66000"));
        assertThat(drafts.preview(EditionFile.write(editions.current()).replace("PLN_MOBILE", "LAINNYA"))
                        .faults())
                .isNotEmpty();
    }

    @Test
    @DisplayName("A draft can be thrown away, a released edition can not")
    void discarded() {
        DraftId id = drafts.draft();
        drafts.discard(id);

        assertThat(drafts.all()).extracting(EditionRow::id).doesNotContain(id);
        EditionRow builtIn =
                drafts.all().stream().filter(EditionRow::shipped).findFirst().orElseThrow();
        assertThatExceptionOfType(EditionRefused.class).isThrownBy(() -> drafts.discard(builtIn.id()));
        assertThatExceptionOfType(EditionRefused.class).isThrownBy(() -> drafts.withdraw(builtIn.id(), ""));
    }

    @Test
    @DisplayName("A manager reviews but does not write; a CSO sees no draft")
    void rights() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as("manager", () -> drafts.draft()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as("cso", () -> drafts.all()));
        as("manager", () -> drafts.all());
    }

    private DraftId limited(int va) {
        return changed(
                edition -> moved(edition, day).ruledBy(PolicyRules.SEED.with(Parameters.SEED.limits(va, va * 2))));
    }

    private DraftId changed(java.util.function.UnaryOperator<Edition> change) {
        DraftId id = drafts.draft();
        EditionSheet sheet = drafts.sheet(id);
        drafts.save(id, sheet.row().version(), change.apply(sheet.edition()));
        return id;
    }

    private static Edition moved(Edition edition, LocalDate to) {
        return new Edition(
                edition.id(),
                edition.issuer(),
                edition.subject(),
                "001",
                null,
                to,
                edition.rules().orElseThrow(),
                false,
                edition.scripts());
    }

    private <T> T onItsDay(Supplier<T> work) {
        return Workday.at(day.atTime(12, 0).atOffset(java.time.ZoneOffset.UTC).toInstant(), work);
    }

    private void as(String login, Runnable work) {
        acting.as(login, work);
    }
}
