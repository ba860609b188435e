package id.satupintu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PackageRulesTest {

    @TestFactory
    Stream<DynamicTest> everyPackageSaysWhatItIsForAndIsNullMarked() {
        return HouseClasses.ALL.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                                .as("package-info with @NullMarked in " + name)
                                .isTrue()));
    }
}
