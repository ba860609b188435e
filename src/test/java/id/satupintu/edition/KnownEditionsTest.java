package id.satupintu.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.Edition;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.Transaction;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KnownEditionsTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(KnownEditions.class);

    @Test
    @Tag("Q-003")
    @DisplayName("Unset, the built-in edition holds the seed's rules, its issuer, and a date marked as assumed")
    void defaults() {
        builtin(edition -> {
            assertThat(edition.id()).hasToString("2022-03-01-niaga");
            assertThat(edition.rules()).contains(PolicyRules.SEED);
            assertThat(edition.issuer()).contains("Divisi Pelayanan Pelanggan & Retail");
            assertThat(edition.subject()).contains("PB/PD/PS");
            assertThat(edition.assumed()).isTrue();
        });
    }

    @Test
    @Tag("A-03")
    @Tag("A-08")
    @Tag("A-39")
    @DisplayName("Each ambiguity of routing is a setting")
    void settings() {
        builtin(
                edition -> {
                    PolicyRules rules = edition.rules().orElseThrow();
                    assertThat(rules.psLimitProvinces()).containsExactlyInAnyOrder("33", "34");
                    assertThat(rules.limitsApplyTo()).containsExactly(Transaction.PS);
                    assertThat(rules.decreaseIsNonNiaga()).isFalse();
                    assertThat(edition.effectiveFrom()).isEqualTo("2022-03-07");
                    assertThat(edition.id()).hasToString("2022-03-07-niaga");
                },
                "satupintu.edition.ps-limit-provinces=33,34",
                "satupintu.edition.limits-apply-to=PS",
                "satupintu.edition.decrease-is-non-niaga=false",
                "satupintu.edition.builtin-from=2022-03-07");
    }

    @Test
    @Tag("Q-001")
    @DisplayName("The policy of 23 February 2022 is known as a record without rules")
    void earlierRecord() {
        context.run(started -> assertThat(
                        started.getBean(KnownEditions.class).latestFirst().getLast())
                .satisfies(earlier -> {
                    assertThat(earlier.rules()).isEmpty();
                    assertThat(earlier.dated()).isEqualTo(LocalDate.of(2022, 2, 23));
                }));
    }

    @Test
    @DisplayName("A built-in edition that begins before the record leaves the record out")
    void beginsBeforeTheRecord() {
        context.withPropertyValues("satupintu.edition.builtin-from=2022-01-01")
                .run(started -> assertThat(started.getBean(KnownEditions.class).inForceOn(LocalDate.of(2022, 2, 25)))
                        .hasValueSatisfying(
                                edition -> assertThat(edition.rules()).isPresent()));
    }

    private void builtin(Consumer<Edition> check, String... properties) {
        context.withPropertyValues(properties)
                .run(started -> check.accept(
                        started.getBean(KnownEditions.class).latestFirst().getFirst()));
    }
}
