package id.satupintu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.junit.jupiter.api.Test;

/** "Now" has one source, so that the simulation can live in last week and several nodes can agree. */
class ClockRulesTest {

    private static final Set<String> CLOCKS = Set.of(Clock.class.getName(), Date.class.getName());

    @Test
    void onlyTheWorkdayAsksTheSystemForTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.satupintu.workday..")
                .should()
                .callMethodWhere(ASKS_THE_SYSTEM)
                .orShould()
                .callConstructor(Date.class)
                .check(HouseClasses.ALL);
    }

    @Test
    void onlyTheClockOnTheScreenReadsMilliseconds() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.satupintu.workday..", "id.satupintu.shell..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .check(HouseClasses.ALL);
    }

    @Test
    void noColumnFillsItselfWithATime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(CreationTimestamp.class, UpdateTimestamp.class)
                .check(HouseClasses.ALL);
    }

    private static final DescribedPredicate<JavaCall<?>> ASKS_THE_SYSTEM =
            DescribedPredicate.describe("asks the system for the time", call -> asks(call.getTarget()));

    private static boolean asks(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now");
        boolean clock = CLOCKS.contains(owner) && (name.startsWith("system") || name.startsWith("tick"));
        return now || clock;
    }
}
