package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What has to hold for any NIK; seeded, so that a failure comes again. */
@Tag("Q-077")
class NikCheckPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int ROUNDS = 20_000;
    private static final List<String> DISTRICTS = Shipped.lines("regions.csv")
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .filter(code -> code.length() == 6)
            .toList();

    private final Random random = new Random(7);

    private record Person(String nik, LocalDate birth, Sex sex) {}

    private Person anyPerson(int youngest, int oldest) {
        var birth = TODAY.minusYears(youngest).minusDays(random.nextInt((oldest - youngest) * 365));
        var sex = random.nextBoolean() ? Sex.F : Sex.M;
        var nik = DISTRICTS.get(random.nextInt(DISTRICTS.size()))
                + String.format(
                        "%02d%02d%02d%04d",
                        birth.getDayOfMonth() + (sex == Sex.F ? 40 : 0),
                        birth.getMonthValue(),
                        birth.getYear() % 100,
                        1 + random.nextInt(999));
        return new Person(nik, birth, sex);
    }

    @Test
    void theNikOfAnAdultPassesAndTellsBirthAndSex() {
        for (int i = 0; i < ROUNDS; i++) {
            var person = anyPerson(17, 99);

            var finding = NikCheck.of(person.nik(), person.birth(), person.sex(), TODAY);

            assertThat(finding.verdict()).as(finding.toString()).isEqualTo(Verdict.PASS);
            assertThat(finding.birthDate()).isEqualTo(person.birth());
            assertThat(finding.sex()).isEqualTo(person.sex());
        }
    }

    @Test
    void theNikOfAChildOrOfSomebodyVeryOldIsReviewed() {
        for (int i = 0; i < ROUNDS / 10; i++) {
            assertThat(NikCheck.of(anyPerson(0, 16).nik(), null, null, TODAY).verdict())
                    .isEqualTo(Verdict.REVIEW);
            assertThat(NikCheck.of(anyPerson(101, 116).nik(), null, null, TODAY).verdict())
                    .isEqualTo(Verdict.REVIEW);
        }
    }

    @Test
    void whateverIsTypedIsAnsweredAndParseAgreesWithRefusal() {
        for (int i = 0; i < ROUNDS; i++) {
            var typed = mutated(anyPerson(0, 110).nik());

            var finding = NikCheck.of(typed, null, null, TODAY);

            assertThat(Nik.parse(typed).isEmpty()).isEqualTo(finding.verdict() == Verdict.REFUSE);
            assertThat(finding.reasons().isEmpty()).isEqualTo(finding.verdict() == Verdict.PASS && informs(finding));
        }
    }

    private static boolean informs(NikFinding finding) {
        return finding.reasons().stream().noneMatch(reason -> reason.weight() == Verdict.PASS);
    }

    private String mutated(String nik) {
        var text = new StringBuilder(nik);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
                case 1 -> text.insert(at, " .-–x٣\ud800".charAt(random.nextInt(7)));
                case 2 -> text.deleteCharAt(at);
                default -> text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }
}
