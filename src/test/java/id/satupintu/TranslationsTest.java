package id.satupintu;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.verification.MomentKind;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every room speaks Indonesian and English with the same keys and the same blanks to fill. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src", "main", "resources", "texts");
    private static final Pattern TEXT_KEY = Pattern.compile(
            "(?:getTranslation|words\\.of|(?<!Setting\\.)text)\\(\\s*\"([a-z]+\\.[a-zA-Z0-9_.-]*[a-zA-Z0-9])\"\\s*[,)]");
    private static final Pattern ACT = Pattern.compile("(?:acted|viewed)\\(\\s*\"([a-z]+\\.[a-z-]+)\"\\s*[,)]");
    private static final Pattern BLANK = Pattern.compile("\\{\\d+");

    @TestFactory
    Stream<DynamicTest> bothLanguagesHoldTheSameKeys() throws IOException {
        return rooms().map(room -> DynamicTest.dynamicTest(
                room, () -> assertThat(blanks(room, "en")).isEqualTo(blanks(room, "id_ID"))));
    }

    @TestFactory
    Stream<DynamicTest> keysBeginWithTheirRoomAndNoneIsEmpty() throws IOException {
        return rooms().map(room -> DynamicTest.dynamicTest(
                room,
                () -> assertThat(texts(room, "id_ID")).allSatisfy((key, text) -> {
                    assertThat((String) key).startsWith(room + ".");
                    assertThat((String) text).isNotBlank();
                })));
    }

    @Test
    void everyTextThatAScreenNamesIsThere() throws IOException {
        assertThat(known()).containsAll(written(TEXT_KEY));
    }

    @Test
    void everyActOfTheAuditTrailHasItsWords() throws IOException {
        assertThat(known())
                .containsAll(written(ACT).stream()
                        .map(act -> act.replaceFirst("\\.", ".act."))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(MomentKind.class)
    void everyActOfARequestHasItsWords(MomentKind kind) throws IOException {
        String act = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(known()).contains("verification.act." + act);
    }

    private static Set<String> known() throws IOException {
        return rooms().flatMap(room -> texts(room, "id_ID").stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    /** What stands in the sources as it is, not put together from parts. */
    private static Set<String> written(Pattern where) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> where.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            List<String> rooms = files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("_(id_ID|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
            return rooms.stream();
        }
    }

    private static Map<String, Set<String>> blanks(String room, String language) {
        Properties texts = texts(room, language);
        Map<String, Set<String>> blanks = new TreeMap<>();
        texts.stringPropertyNames()
                .forEach(key -> blanks.put(
                        key,
                        BLANK.matcher(texts.getProperty(key))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return blanks;
    }

    private static Properties texts(String room, String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(room + "_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
