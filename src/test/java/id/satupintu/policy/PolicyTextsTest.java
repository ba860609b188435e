package id.satupintu.policy;

import static id.satupintu.policy.Ask.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTextsTest {

    private static final Texts ID = Texts.in(INDONESIAN);
    private static final Texts EN = Texts.in(Locale.ENGLISH);

    @Test
    @DisplayName("Both languages hold the same keys")
    void sameKeys() {
        assertThat(EN.bundle().keySet()).isEqualTo(ID.bundle().keySet());
    }

    @Test
    @DisplayName("Both languages of a script need the same slots")
    void sameSlots() {
        assertThat(ID.bundle().keySet())
                .filteredOn(key -> key.startsWith("policy.script.") || key.contains(".say"))
                .hasSizeGreaterThan(ScriptId.values().length)
                .allSatisfy(key -> assertThat(Template.of(key, Locale.ENGLISH).slots())
                        .isEqualTo(Template.of(key, INDONESIAN).slots()));
    }

    @Test
    @DisplayName("Every rule of the table explains itself in both languages, with the numbers of its edition")
    void explanations() {
        assertThat(PolicyRules.SEED.rows())
                .allSatisfy(row -> assertThat(row.why().incomplete()).isFalse());
        assertThat(Ask.decide(Ask.pb(2_200)).explanation(INDONESIAN)).contains("11.000 VA");
        assertThat(Ask.decide(Ask.pb(2_200)).explanation(Locale.ENGLISH)).contains("11,000 VA");
    }

    @Test
    @DisplayName("The sentence of an exception names it, and an apostrophe survives")
    void exceptionSentence() {
        RoutingAnswer excepted = Ask.decide(Ask.pb(2_200).exceptions(ExceptionKind.NO_PHONE));
        RoutingAnswer ps = Ask.decide(Ask.ps(1_300, 2_200, "32"));

        assertThat(excepted.explanation(INDONESIAN)).contains("tidak memiliki HP", "APKT Keluhan", "Simone");
        assertThat(ps.explanation(Locale.ENGLISH)).contains("customer's");
    }

    @ParameterizedTest
    @MethodSource("words")
    @DisplayName("Every value of the policy has words in both languages")
    void words(Function<Locale, String> words) {
        assertThat(words.apply(INDONESIAN)).isNotBlank();
        assertThat(words.apply(Locale.ENGLISH)).isNotBlank();
    }

    static Stream<Function<Locale, String>> words() {
        return Stream.of(
                        Stream.of(Transaction.values()).<Function<Locale, String>>map(one -> one::words),
                        Stream.of(Salutation.values()).<Function<Locale, String>>map(one -> one::words),
                        Stream.of(Phase.values()).<Function<Locale, String>>map(one -> one::words),
                        Stream.of(DayTime.values()).<Function<Locale, String>>map(one -> one::words),
                        Stream.of(ExceptionKind.values()).<Function<Locale, String>>map(one -> one::words),
                        Stream.of(RouteKind.values()).<Function<Locale, String>>map(one -> one::words),
                        Stream.of(CcRegister.values()).<Function<Locale, String>>map(one -> one::words),
                        Stream.of(Fact.values()).<Function<Locale, String>>map(one -> one::words))
                .flatMap(Function.identity());
    }
}
