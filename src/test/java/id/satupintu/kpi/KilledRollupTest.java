package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.rollup.Catalogue;
import id.satupintu.kpi.rollup.Killing;
import id.satupintu.testing.PlainCentre;
import id.satupintu.testing.TestDatabase;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("A rollup that is killed half-way")
class KilledRollupTest {

    private static final int YEARS = 2100;

    @Property
    @Label("leaves no wrong number, wherever it is killed, and is finished by the next one")
    void leavesNoWrongNumber(
            @ForAll("stories") List<Long> stories, @ForAll @Size(3) List<@IntRange(max = 90) Integer> kills)
            throws Exception {
        for (TestDatabase database : TestDatabase.values()) {
            try (PlainCentre house = PlainCentre.on(database)) {
                History history = new History(stories, YEARS + new Random().nextInt(YEARS), Centre.strangers(house, 3));
                Centre centre = new Centre(house, history.now());
                Comparing comparing = new Comparing(centre, history, new Random(stories.hashCode()));
                centre.tellOutside(history);
                centre.tell(history.telling());
                Killing killing = new Killing(house.bean(DataSource.class), house.bean(Catalogue.class));
                for (int statements : kills) {
                    Workday.at(history.now(), () -> killing.rollSince(comparing.from(), statements));
                    comparing.agreeOnTheWhole(database + " killed after " + statements);
                }
                assertThat(Workday.at(history.now(), () -> killing.rollSince(comparing.from(), Integer.MAX_VALUE)))
                        .as("killed though nobody did")
                        .isFalse();
                comparing.agreeOnTheWhole(database + " finished");
                assertThat(centre.rebuildSince(comparing.from())).isZero();
            }
        }
    }

    @Provide
    Arbitrary<List<Long>> stories() {
        return Arbitraries.randomValue(Random::nextLong).list().ofMinSize(1).ofMaxSize(5);
    }
}
