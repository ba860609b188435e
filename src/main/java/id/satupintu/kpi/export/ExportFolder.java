package id.satupintu.kpi.export;

import id.satupintu.workday.Workday;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where files stand until they are fetched; what is older than an hour goes when the next one begins. */
@Component
class ExportFolder {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Path folder;

    ExportFolder(@Value("${satupintu.data:./data}") Path data) {
        this.folder = data.resolve("exports");
    }

    /** A new empty file that only this process's user may read. */
    Path newFile(Format format) {
        try {
            Files.createDirectories(folder);
            sweep(Workday.now().minus(KEPT));
            return Files.createTempFile(folder, "export-", "." + format.extension());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what was last written before that moment. */
    void sweep(Instant before) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
