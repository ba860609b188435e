package id.satupintu.escalation.criterion;

import static id.satupintu.access.ActingStaff.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.escalation.Team;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@BothDatabases
@Transactional
@Tag("A-19")
@DisplayName("The list of criteria of an urgent problem")
class CriterionDeskTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    CriterionDesk desk;

    @Test
    @DisplayName("comes with six, in both languages")
    void comesWithSix() {
        List<CriterionRow> rows = as(Actor.SYSTEM, () -> desk.on(MONDAY));

        assertThat(rows)
                .extracting(CriterionRow::code)
                .containsExactly("SAFETY", "MEDIA", "REPEATED", "VITAL_PLACE", "THREAT", "OTHER");
        assertThat(rows.getFirst().words(Locale.of("id", "ID"))).isEqualTo("Membahayakan keselamatan");
        assertThat(rows.getFirst().words(Locale.ENGLISH)).isEqualTo("Danger to people");
    }

    @Test
    @DisplayName("takes a further one from its day to its last day, both included")
    void fromTo() {
        String code = save(form(null, MONDAY, MONDAY.plusDays(1))).code();

        assertThat(code).isEqualTo("SCHOOL_EXAM_POSTPONED");
        assertThat(codes(MONDAY.minusDays(1))).doesNotContain(code);
        assertThat(codes(MONDAY)).contains(code);
        assertThat(codes(MONDAY.plusDays(1))).contains(code);
        assertThat(codes(MONDAY.plusDays(2))).doesNotContain(code);
        assertThat(as(Actor.SYSTEM, () -> desk.named(code))).isPresent();
    }

    @Test
    @DisplayName("keeps the code of a criterion whose words change, and says who changed it when")
    void words() {
        CriterionRow before = as(Actor.SYSTEM, () -> desk.named("MEDIA")).orElseThrow();
        Instant now = Instant.parse("2026-11-23T03:00:00Z");

        CriterionRow after = Workday.at(
                now,
                () -> save(new CriterionForm(
                        "MEDIA", "Diberitakan", "In the news", 2, before.from(), before.to(), before.version())));

        assertThat(after.code()).isEqualTo("MEDIA");
        assertThat(after.wordsId()).isEqualTo("Diberitakan");
        assertThat(after.changedBy()).isEqualTo(Actor.SYSTEM.name());
        assertThat(after.changedAt()).isEqualTo(now);
    }

    @Test
    @DisplayName("gives two criteria of the same words two codes")
    void sameWords() {
        save(form(null, MONDAY, null));

        assertThat(save(form(null, MONDAY, null)).code()).isEqualTo("SCHOOL_EXAM_POSTPONED_2");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "' ', Words, 7, 2026-11-23, -, wordsId, required",
                "Kata, ' ', 7, 2026-11-23, -, wordsEn, required",
                "Kata, Words, 0, 2026-11-23, -, place, range",
                "Kata, Words, 7, -, -, from, required",
                "Kata, Words, 7, 2026-11-23, 2026-11-22, to, reversed"
            })
    @DisplayName("refuses what cannot be, at its field")
    void refused(
            String id,
            String en,
            int place,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String field,
            String code) {
        refuses(field, code, new CriterionForm(null, id, en, place, from, to, 0));
        refuses("wordsId", "too-long", new CriterionForm(null, "x".repeat(121), "Words", 7, MONDAY, null, 0));
    }

    @Test
    @DisplayName("always has one that can be picked")
    void lastOne() {
        LocalDate gone = LocalDate.of(2023, 1, 1);
        List<CriterionRow> rows = as(Actor.SYSTEM, desk::all);
        rows.stream().skip(1).forEach(row -> end(row, gone));

        CriterionRow last = rows.getFirst();
        refuses(
                "to",
                "last",
                new CriterionForm(
                        last.code(), last.wordsId(), last.wordsEn(), last.place(), last.from(), gone, last.version()));
    }

    @Test
    @DisplayName("refuses whoever has not seen what somebody else wrote meanwhile, and says what stands")
    void meanwhile() {
        CriterionRow seen = save(form(null, MONDAY, null));
        CriterionForm other =
                new CriterionForm(seen.code(), "Kata lain", "Other words", 7, MONDAY, null, seen.version());
        CriterionRow standing = save(other);

        assertThatThrownBy(() -> save(new CriterionForm(seen.code(), "Kata", "Words", 8, MONDAY, null, seen.version())))
                .isInstanceOfSatisfying(CriterionRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("meanwhile");
                    assertThat(refused.standing()).contains(standing);
                });
        assertThat(as(Actor.SYSTEM, () -> desk.named(seen.code()))).contains(standing);
        assertThat(save(new CriterionForm(seen.code(), "Kata", "Words", 8, MONDAY, null, standing.version()))
                        .wordsId())
                .isEqualTo("Kata");
    }

    @Test
    @DisplayName("is changed by administrators only")
    void rights() {
        Team team = Team.fresh();

        assertThatThrownBy(() -> as(team.tl(), () -> desk.save(form(null, MONDAY, null))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(team.cso(), () -> desk.on(MONDAY))).isNotEmpty();
    }

    private void end(CriterionRow row, LocalDate to) {
        save(new CriterionForm(row.code(), row.wordsId(), row.wordsEn(), row.place(), row.from(), to, row.version()));
    }

    private CriterionRow save(CriterionForm form) {
        return as(Actor.SYSTEM, () -> desk.save(form));
    }

    private List<String> codes(LocalDate day) {
        return as(Actor.SYSTEM, () -> desk.on(day)).stream()
                .map(CriterionRow::code)
                .toList();
    }

    private static CriterionForm form(@Nullable String code, LocalDate from, @Nullable LocalDate to) {
        return new CriterionForm(code, "Ujian sekolah tertunda", "School exam postponed", 7, from, to, 0);
    }

    private void refuses(String field, String code, CriterionForm form) {
        assertThatThrownBy(() -> save(form))
                .isInstanceOf(CriterionRefused.class)
                .satisfies(e -> {
                    assertThat(((CriterionRefused) e).field()).isEqualTo(field);
                    assertThat(((CriterionRefused) e).code()).isEqualTo(code);
                });
    }
}
