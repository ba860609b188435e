package id.satupintu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PackageRulesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern SENTENCE = Pattern.compile("(?s)^/\\*\\*.*?\\S\\.\\s.*?\\*/");

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

    /** One sentence and no list of contents: whoever needs more has named the room wrongly. */
    @TestFactory
    Stream<DynamicTest> everyPackageSaysItInASentence() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.endsWith("package-info.java"))
                    .map(file -> DynamicTest.dynamicTest(
                            SOURCES.relativize(file.getParent()).toString(),
                            () -> assertThat(Files.readString(file)).containsPattern(SENTENCE)))
                    .toList()
                    .stream();
        }
    }
}
