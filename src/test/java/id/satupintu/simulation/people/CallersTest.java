package id.satupintu.simulation.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.identity.EmailCheck;
import id.satupintu.identity.NameMatch;
import id.satupintu.identity.NameVerdict;
import id.satupintu.identity.NikCheck;
import id.satupintu.identity.PhoneCheck;
import id.satupintu.identity.Sex;
import id.satupintu.identity.Verdict;
import id.satupintu.policy.Salutation;
import id.satupintu.simulation.Dice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Simulated callers")
class CallersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> SITES = List.of("JKT", "BDG", "SMG", "SBY", "PLG", "MDN", "DPS", "MKS", "JAP");
    private static final List<Caller> MANY = draw(1_800);

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(draw(50)).isEqualTo(MANY.subList(0, 50));
    }

    @Test
    void haveNiksThatTheCheckPasses() {
        assertThat(MANY).allSatisfy(caller -> {
            var finding = NikCheck.of(caller.nik(), null, null, TODAY);
            assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
            assertThat(finding.region()).isNotNull();
        });
    }

    @Test
    void areAddressedAsTheirNikSays() {
        assertThat(MANY)
                .filteredOn(caller -> caller.salutation() != Salutation.NEUTRAL)
                .allSatisfy(caller -> {
                    Sex sex = NikCheck.of(caller.nik(), null, null, TODAY).sex();
                    assertThat(caller.salutation()).isEqualTo(sex == Sex.F ? Salutation.IBU : Salutation.BAPAK);
                });
    }

    @Test
    void canBeReached() {
        assertThat(MANY).allSatisfy(caller -> {
            assertThat(PhoneCheck.of(caller.phone(), null).verdict()).isNotEqualTo(Verdict.REFUSE);
            assertThat(EmailCheck.of(caller.email(), null).verdict()).isNotEqualTo(Verdict.REFUSE);
        });
    }

    @Test
    void mostlyHaveAnElementOfTheirNameInTheAccountNameAndSomeHaveNone() {
        assertThat(share(NameVerdict.MATCH)).isBetween(0.65, 0.9);
        assertThat(share(NameVerdict.NO_MATCH)).isBetween(0.04, 0.2);
        assertThat(MANY)
                .filteredOn(caller -> verdict(caller.name(), caller.fittingName()) == NameVerdict.NO_MATCH)
                .isEmpty();
    }

    @Test
    void areNamedAsPeopleAreWhereTheyLive() {
        assertThat(namesAt("DPS")).anyMatch(name -> name.startsWith("I Wayan") || name.startsWith("Ni Wayan"));
        assertThat(namesAt("MDN")).anyMatch(name -> name.endsWith("Siregar"));
        assertThat(namesAt("JAP")).anyMatch(name -> name.endsWith("Wanggai"));
    }

    @Test
    void sayNothingOfThemselvesWhenPrinted() {
        assertThat(MANY.getFirst()).hasToString("Caller");
        assertThat(MANY.getFirst().name()).hasToString("PersonName");
    }

    private static List<String> namesAt(String site) {
        return MANY.stream()
                .filter(caller -> caller.home().equals(Home.of(site)))
                .map(caller -> caller.name().onKtp())
                .toList();
    }

    private static double share(NameVerdict verdict) {
        return MANY.stream()
                        .filter(caller -> verdict(caller.name(), caller.accountName()) == verdict)
                        .count()
                / (double) MANY.size();
    }

    private static NameVerdict verdict(PersonName name, String account) {
        return NameMatch.compare(name.onKtp(), account).verdict();
    }

    private static List<Caller> draw(int count) {
        Callers callers = new Callers();
        return IntStream.range(0, count)
                .mapToObj(one -> callers.draw(Home.of(SITES.get(one % SITES.size())), Dice.of(5, one)))
                .toList();
    }
}
