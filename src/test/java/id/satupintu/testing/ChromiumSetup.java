package id.satupintu.testing;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Before the browser tests: looks for a Chromium and installs one only when there is none. */
public final class ChromiumSetup {

    private static final Path LOG = Path.of("target", "chromium-setup.log");

    private ChromiumSetup() {}

    /** Ends with 1 and one line on standard error when no Chromium is to be had. */
    public static void main(String[] args) throws InterruptedException {
        if (Chromium.installed().isEmpty() && !playwrightHasItsOwn()) {
            System.exit(install() ? 0 : refused());
        }
    }

    private static int refused() {
        System.err.println("The browser tests need a Chromium, and it could not be installed: "
                + "install chromium yourself, or set CHROME to the path of one (see " + LOG + ").");
        return 1;
    }

    private static boolean install() throws InterruptedException {
        System.out.println("No Chromium found, installing one.");
        if (Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"))) {
            runs("apt-get", "-qq", "update");
            return (fromDebian("chromium", "chromium-headless-shell") || fromDebian("chromium"))
                    && Chromium.installed().isPresent();
        }
        return runs(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
    }

    private static boolean fromDebian(String... packages) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("apt-get", "-qq", "install", "-y", "--no-install-recommends"));
        command.addAll(List.of(packages));
        return runs(command.toArray(String[]::new));
    }

    private static boolean runs(String... command) throws InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean playwrightHasItsOwn() {
        try (Playwright playwright = BrowserOptions.playwright()) {
            return Files.isExecutable(Path.of(playwright.chromium().executablePath()));
        } catch (PlaywrightException e) {
            return false;
        }
    }
}
