package id.satupintu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A desk is the one door of a room; its proxy carries transaction and permission, and skips what is final. */
class DeskRulesTest {

    private static final DescribedPredicate<JavaClass> DESK = DescribedPredicate.describe(
            "desks", type -> type.getSimpleName().endsWith("Desk") && !type.isInterface() && type.isTopLevelClass());

    @Test
    void aDeskIsAServiceInOneTransaction() {
        desks().should().beAnnotatedWith(Service.class).check(HouseClasses.ALL);
        desks().should().beAnnotatedWith(Transactional.class).check(HouseClasses.ALL);
    }

    @Test
    void nothingInADeskIsFinal() {
        desks().should().notHaveModifier(JavaModifier.FINAL).check(HouseClasses.ALL);
        deskMethods().should().notBeFinal().check(HouseClasses.ALL);
    }

    @Test
    void everyPublicMethodOfADeskSaysWhoMayCallIt() {
        deskMethods()
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .check(HouseClasses.ALL);
    }

    /** Boards and whatever else a view may call beside desks. */
    @Test
    void everyOtherServiceThatOthersMayCallSaysWhoMay() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .check(HouseClasses.ALL);
    }

    private static GivenClassesConjunction desks() {
        return classes().that(DESK);
    }

    private static GivenMethodsConjunction deskMethods() {
        return methods().that().areDeclaredInClassesThat(DESK).and().doNotHaveModifier(JavaModifier.SYNTHETIC);
    }
}
