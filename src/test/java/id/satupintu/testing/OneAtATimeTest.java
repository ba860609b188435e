package id.satupintu.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.browserless.BaseBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;

class OneAtATimeTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("id.satupintu");

    @Test
    void everyTestWithASpringContextSaysThatItSharesIt() {
        classes()
                .that()
                .areMetaAnnotatedWith(SpringBootTest.class)
                .and()
                .areNotAnnotations()
                .and()
                .haveSimpleNameEndingWith("Test")
                .should()
                .beMetaAnnotatedWith(ResourceLock.class)
                .orShould()
                .beAnnotatedWith(ResourceLock.class)
                .check(TESTS);
    }

    /** Whatever touches SQL runs on H2 and PostgreSQL; screens are tested for what they show, above desks that do. */
    @Test
    void everyTestWithASpringContextRunsOnBothDatabasesUnlessItIsOfScreens() {
        classes()
                .that()
                .areMetaAnnotatedWith(SpringBootTest.class)
                .and()
                .areNotAnnotations()
                .and()
                .haveSimpleNameEndingWith("Test")
                .and()
                .areNotAssignableTo(BaseBrowserlessTest.class)
                .should()
                .beMetaAnnotatedWith(BothDatabases.class)
                .orShould()
                .beAnnotatedWith(BothDatabases.class)
                .check(TESTS);
    }
}
