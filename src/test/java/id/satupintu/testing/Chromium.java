package id.satupintu.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where this machine keeps a Chromium: the variable CHROME, the usual places, the PATH. One without windows
 * (Debian's chromium-headless-shell) comes first: the same engine at half the processor time.
 */
final class Chromium {

    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private Chromium() {}

    static Optional<Path> installed() {
        return among(System.getenv());
    }

    static Optional<Path> among(Map<String, String> environment) {
        return Stream.of(named(environment), PLACES.stream(), onPath(environment))
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> named(Map<String, String> environment) {
        return Stream.ofNullable(environment.get("CHROME"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    private static Stream<Path> onPath(Map<String, String> environment) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    }
}
