package id.satupintu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing commercial on the class path, whatever the build file says. */
class FreeComponentsTest {

    private static final Pattern COMMERCIAL = Pattern.compile(
            "(vaadin-\\d|copilot|collaboration-|.*-kit-|vaadin-(board|charts|cookie-consent|crud|dashboard|grid-pro|map|"
                    + "rich-text-editor|spreadsheet|testbench)).*");

    @Test
    void theClassPathHoldsOnlyFreeComponents() {
        assertThat(jars())
                .isNotEmpty()
                .noneMatch(name -> COMMERCIAL.matcher(name).matches());
    }

    @Test
    void thePatternKnowsACommercialOne() {
        assertThat(COMMERCIAL.matcher("vaadin-charts-flow-25.2.5.jar").matches())
                .isTrue();
        assertThat(COMMERCIAL.matcher("vaadin-grid-flow-25.2.5.jar").matches()).isFalse();
    }

    private static Stream<String> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).getFileName())
                .filter(name -> name != null)
                .map(Path::toString);
    }
}
