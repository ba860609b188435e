package id.satupintu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the scripts of the database may not say. */
class MigrationsTest {

    private static final Path SCRIPTS = Path.of("src", "main", "resources", "db", "migration");
    private static final Pattern DATABASE_CLOCK =
            Pattern.compile("current_timestamp|current_date|current_time|localtimestamp|\\bnow\\s*\\(");
    private static final Pattern ONE_VENDOR_ONLY = Pattern.compile(
            "on\\s+conflict|\\breturning\\b|\\bjsonb?\\b|\\bserial\\b|create\\s+(unique\\s+)?index[^;]*\\bwhere\\b");

    @TestFactory
    Stream<DynamicTest> noScriptAsksTheDatabaseForTheTime() throws IOException {
        return scripts("")
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(sql(file)).doesNotContainPattern(DATABASE_CLOCK)));
    }

    @TestFactory
    Stream<DynamicTest> aCommonScriptSaysOnlyWhatBothDatabasesKnow() throws IOException {
        return scripts("common")
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(sql(file)).doesNotContainPattern(ONE_VENDOR_ONLY)));
    }

    @Test
    void noVersionIsTakenTwice() throws IOException {
        for (String vendor : List.of("h2", "postgresql")) {
            assertThat(Stream.concat(scripts("common"), scripts(vendor))
                            .map(file -> file.getFileName().toString().replaceFirst("__.*", "")))
                    .doesNotHaveDuplicates();
        }
    }

    private static Stream<Path> scripts(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream();
        }
    }

    private static String sql(Path file) throws IOException {
        return Files.readString(file).replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT);
    }
}
