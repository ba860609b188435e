package id.satupintu.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;

class OneAtATimeTest {

    @Test
    void everyTestWithASpringContextSaysThatItSharesIt() {
        var tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("id.satupintu");

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
                .check(tests);
    }
}
