package id.satupintu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** A table that remembers what it has worked out answers every question as one that works each out by itself. */
@Tag("A-43")
class RememberedShapesTest {

    private static final int QUESTIONS = 300;
    private static final int[] POWERS = {
        1,
        200,
        449,
        450,
        900,
        1_300,
        2_200,
        3_900,
        5_000,
        6_600,
        10_600,
        11_000,
        11_001,
        12_000,
        13_900,
        16_500,
        22_000,
        22_001,
        33_000,
        82_500,
        197_000,
        250_000,
        Integer.MAX_VALUE
    };
    private static final String[] PROVINCES = {"11", "31", "32", "33", "34", "99"};

    @Property(tries = 150)
    @Label("under any table, in any order, asked again or not")
    void sameAnswers(@ForAll long seed) {
        Random random = new Random(seed);
        PolicyRules rules = rules(random);
        Edition edition = Ask.edition(rules);
        for (int place = 0; place < QUESTIONS; place++) {
            RoutingQuestion asked = question(random);
            Completions plain = Completions.of(asked, rules);
            RoutingAnswer first = PolicyTable.decide(asked, edition);

            assertThat(first.missing()).as("%s", asked).isEqualTo(plain.missing());
            assertThat(first)
                    .as("%s", asked)
                    .isEqualTo(plainly(asked, plain, rules, edition.id()))
                    .isEqualTo(PolicyTable.decide(asked, edition));
        }
    }

    @Property(tries = 20)
    @Label("the seed's table among them, whatever its switches say")
    void seedToo(@ForAll long seed) {
        Random random = new Random(seed);
        PolicyRules rules = PolicyRules.SEED.with(parameters(random));
        for (int place = 0; place < QUESTIONS; place++) {
            RoutingQuestion asked = question(random);
            Completions plain = Completions.of(asked, rules);

            assertThat(rules.table().decide(asked, rules)).as("%s", asked).isEqualTo(Decided.of(plain));
        }
    }

    private static RoutingAnswer plainly(
            RoutingQuestion asked, Completions plain, PolicyRules rules, EditionId edition) {
        return plain.missing().isEmpty()
                ? Answers.decided(asked, plain.row(), edition, rules)
                : Answers.ask(asked, plain.missing(), edition);
    }

    private static PolicyRules rules(Random random) {
        List<Row> rows = new ArrayList<>();
        int many = random.nextInt(8);
        for (int place = 0; place < many; place++) {
            rows.add(row("row" + place, condition(random), random));
        }
        rows.add(row("rest", Condition.ANY, random));
        return new PolicyRules(parameters(random), rows);
    }

    private static Row row(String name, Condition when, Random random) {
        RouteKind[] routes = {RouteKind.NON_NIAGA, RouteKind.PLN_MOBILE, RouteKind.OUTSIDE_POLICY};
        Verification[] verifications = Verification.values();
        return new Row(
                name,
                when,
                routes[random.nextInt(routes.length)],
                verifications[random.nextInt(verifications.length)],
                random.nextBoolean(),
                null,
                "Q-005",
                null,
                new Wording("Karena.", "Because."));
    }

    private static Condition condition(Random random) {
        Condition when = Condition.of(some(random, Transaction.values()).toArray(Transaction[]::new));
        when = random.nextBoolean() ? when : when.customer(random.nextBoolean());
        when = when.phases(maybe(random, Phase.values()), maybe(random, Phase.values()));
        when = random.nextBoolean() ? when : when.upTo(mark(random));
        when = random.nextBoolean() ? when : when.above(mark(random));
        when = random.nextInt(3) > 0 ? when : when.increase(random.nextBoolean());
        when = random.nextInt(3) > 0 ? when : when.limited(random.nextBoolean());
        return random.nextBoolean() ? when : when.in(area(random));
    }

    private static Mark mark(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Mark.LIMIT;
            case 1 -> Mark.PS_LIMIT;
            default -> Mark.va(1 + random.nextInt(300_000));
        };
    }

    private static Area area(Random random) {
        return random.nextBoolean() ? Area.PS_LIMIT : new Area(Set.copyOf(some(random, PROVINCES)));
    }

    private static Parameters parameters(Random random) {
        return Parameters.SEED
                .limits(POWERS[1 + random.nextInt(10)], POWERS[10 + random.nextInt(10)])
                .psLimitIn(Set.copyOf(some(random, PROVINCES)))
                .limitsApplyingTo(Set.copyOf(some(random, Transaction.values())))
                .decreaseNonNiaga(random.nextBoolean());
    }

    private static RoutingQuestion question(Random random) {
        RoutingDraft draft = RoutingQuestion.unknown().draft().transaction(maybe(random, Transaction.values()));
        return draft.niaga(maybe(random, true, true, false))
                .idpel(maybe(random, "", Ask.IDPEL))
                .powerNow(power(random))
                .powerAsked(power(random))
                .phaseNow(maybe(random, Phase.values()))
                .phaseAsked(maybe(random, Phase.values()))
                .province(maybe(random, PROVINCES))
                .exceptions(some(random, ExceptionKind.values()).toArray(ExceptionKind[]::new))
                .objects(maybe(random, true, false))
                .question();
    }

    private static @Nullable Integer power(Random random) {
        return random.nextInt(3) == 0 ? null : POWERS[random.nextInt(POWERS.length)];
    }

    @SafeVarargs
    private static <T> @Nullable T maybe(Random random, T... values) {
        return random.nextInt(3) == 0 ? null : values[random.nextInt(values.length)];
    }

    @SafeVarargs
    private static <T> List<T> some(Random random, T... values) {
        List<T> some = new ArrayList<>();
        for (T value : values) {
            if (random.nextInt(3) == 0) {
                some.add(value);
            }
        }
        return some;
    }
}
