package id.satupintu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** The rules that hold in every room. */
class HouseRulesTest {

    @Test
    void vaadinStaysInTheViewsAndTheShell() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "id.satupintu.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .check(HouseClasses.ALL);
    }

    @Test
    void aggregatesAreNobodysBusinessOutsideTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(HouseClasses.ALL);
    }

    @Test
    void repositoriesAreNobodysBusinessOutsideTheirPackage() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(HouseClasses.ALL);
    }

    @Test
    void viewsKnowNoAggregate() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(HouseClasses.ALL);
    }

    @Test
    void pureRoomsKnowNeitherSpringNorDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("id.satupintu.identity..", "id.satupintu.policy..")
                .should(dependOnClassesThat(
                        resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "org.hibernate..")
                                .and(not(resideInAPackage("org.springframework.modulith")))))
                .check(HouseClasses.ALL);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(HouseClasses.ALL);
    }

    @Test
    void noClassIsNamedForItsShapeInsteadOfItsMeaning() {
        noClasses().should().haveNameMatching(".*(Utils?|Impl|Helper|Dto|DTO)").check(HouseClasses.ALL);
    }

    @Test
    void nothingIsGeneratedByLombokOrLoggedToTheConsole() {
        noClasses().should().dependOnClassesThat().resideInAPackage("lombok..").check(HouseClasses.ALL);
        noClasses()
                .that()
                .doNotHaveSimpleName("ReadyNotice")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(HouseClasses.ALL);
    }

    @Test
    void noTwoPackagesKnowEachOther() {
        slices().matching("id.satupintu.(**)").should().beFreeOfCycles().check(HouseClasses.ALL);
    }
}
