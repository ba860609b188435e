package id.satupintu.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.Edition;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** What an archive is begun with, by the settings of the start. */
class BuiltInTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(WithSettings.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(EditionSettings.class)
    static class WithSettings {}

    @Test
    @Tag("A-03")
    @Tag("A-08")
    @Tag("A-39")
    @DisplayName("Each ambiguity of routing is a setting")
    void settings() {
        editions(
                editions -> {
                    Edition edition = editions.getFirst();
                    PolicyRules rules = edition.rules().orElseThrow();
                    assertThat(rules.psLimitProvinces()).containsExactlyInAnyOrder("33", "34");
                    assertThat(rules.limitsApplyTo()).containsExactly(Transaction.PS);
                    assertThat(rules.decreaseIsNonNiaga()).isFalse();
                    assertThat(edition.id()).hasToString("2022-03-07-niaga");
                },
                "satupintu.edition.ps-limit-provinces=33,34",
                "satupintu.edition.limits-apply-to=PS",
                "satupintu.edition.decrease-is-non-niaga=false",
                "satupintu.edition.builtin-from=2022-03-07");
    }

    @Test
    @DisplayName("A built-in edition that begins before the record leaves the record out")
    void beginsBeforeTheRecord() {
        editions(
                editions -> assertThat(editions)
                        .singleElement()
                        .satisfies(edition -> assertThat(edition.rules()).isPresent()),
                "satupintu.edition.builtin-from=2022-01-01");
    }

    @Test
    @DisplayName("What is built in passes every check but that of its day, which is past")
    void passes() {
        editions(editions -> assertThat(EditionCheck.of(editions.getFirst(), LocalDate.of(2022, 3, 1), false))
                .isEmpty());
    }

    private void editions(Consumer<List<Edition>> check, String... properties) {
        context.withPropertyValues(properties)
                .run(started -> check.accept(BuiltIn.editions(started.getBean(EditionSettings.class))));
    }
}
