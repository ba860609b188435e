package id.satupintu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms and the arrows between them. A new room or arrow fails here first; change it with a decision record. */
class ModularityTest {

    private static final String PLAN = """
            shell        :
            identity     :
            policy       : identity
            workday      :
            access       : shell workday
            relay        : access
            audit        : access shell workday
            privacy      : identity workday access audit shell settings
            settings     : workday access audit shell
            units        : workday access audit shell settings
            edition      : policy units workday access audit shell settings
            verification : relay identity policy privacy workday access audit shell settings
            callback     : relay verification policy privacy units workday access audit shell settings
            escalation   : relay policy privacy units workday access audit shell settings
            callguide    : relay identity policy privacy units edition verification callback escalation workday access audit shell settings
            kpi          : relay verification callback escalation callguide policy units workday access audit shell settings
            integration  : verification callback escalation callguide kpi identity policy privacy edition access audit workday settings
            simulation   : verification callback escalation callguide kpi identity policy access audit workday settings shell
            """;

    private static final Map<String, Set<String>> MAY_KNOW = PLAN.lines()
            .map(line -> line.split(":", 2))
            .collect(Collectors.toMap(line -> line[0].strip(), line -> words(line[1])));

    private final ApplicationModules modules = ApplicationModules.of(SatuPintu.class);

    @Test
    void everyRoomKnowsOnlyWhatItsPackageInfoSays() {
        modules.verify();
    }

    @Test
    void noRoomIsNewOrMisplaced() {
        assertThat(modules.stream().map(room -> room.getIdentifier().toString()))
                .isSubsetOf(MAY_KNOW.keySet());
    }

    @TestFactory
    Stream<DynamicTest> aRoomSaysNoArrowBeyondTheHousesPlan() {
        return modules.stream()
                .map(room -> room.getIdentifier().toString())
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> assertThat(saidBy(room))
                                .as("arrows of room " + room)
                                .isSubsetOf(MAY_KNOW.get(room))));
    }

    private static Set<String> words(String line) {
        return line.isBlank() ? Set.of() : Set.of(line.strip().split(" "));
    }

    private static Set<String> saidBy(String room) throws ClassNotFoundException {
        String name = SatuPintu.class.getPackageName() + "." + room;
        var said = Class.forName(name + ".package-info").getAnnotation(ApplicationModule.class);
        assertThat(said).as("@ApplicationModule of room " + room).isNotNull();
        return Arrays.stream(said.allowedDependencies())
                .map(arrow -> arrow.split("::", 2)[0].strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
