package id.satupintu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @Test
    void theVariableComesBeforeEveryOtherPlace(@TempDir Path folder) throws IOException {
        Path own = executable(folder.resolve("my-chrome"));

        assertThat(Chromium.among(Map.of("CHROME", own.toString()))).contains(own);
    }

    @Test
    void aVariableThatNamesNothingIsPassedOver(@TempDir Path folder) {
        assertThat(Chromium.among(Map.of("CHROME", folder.resolve("gone").toString())))
                .isEqualTo(Chromium.among(Map.of()));
    }

    @Test
    void thePathIsSearchedForEveryUsualName(@TempDir Path folder) throws IOException {
        executable(folder.resolve("google-chrome"));

        assertThat(Chromium.among(Map.of("PATH", "/nonexistent:" + folder))).isPresent();
    }

    private static Path executable(Path file) throws IOException {
        Files.writeString(file, "#!/bin/sh\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
