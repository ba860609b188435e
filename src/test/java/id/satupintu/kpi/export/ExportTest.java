package id.satupintu.kpi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.kpi.export.Export.Phase;
import id.satupintu.kpi.export.Export.Stand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A long export")
class ExportTest {

    @TempDir
    Path folder;

    private final List<Stand> told = new ArrayList<>();
    private Export export;

    @BeforeEach
    void begin() throws IOException {
        export = new Export("a.csv", "text/csv", Files.createFile(folder.resolve("a")), 3, told::add);
    }

    @Test
    void countsItsRowsAndTellsOfItsEnd() {
        export.turn(Phase.RUNNING);
        export.row();
        export.row();
        export.turn(Phase.DONE);

        assertThat(export.stand()).isEqualTo(new Stand(Phase.DONE, 2, 3));
        assertThat(told).first().isEqualTo(new Stand(Phase.RUNNING, 0, 3));
        assertThat(told).last().isEqualTo(new Stand(Phase.DONE, 2, 3));
    }

    @Test
    @DisplayName("that is cancelled ends at its next row, leaves no file and stays cancelled")
    void cancelled() {
        export.turn(Phase.RUNNING);
        export.row();
        export.cancel();

        assertThatThrownBy(export::row).isInstanceOf(CancellationException.class);
        export.turn(Phase.DONE);
        assertThat(export.stand().phase()).isEqualTo(Phase.CANCELLED);
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    @DisplayName("that breaks says so and leaves no half file")
    void broken() {
        try (Line line = new Line()) {
            line.join(export, () -> {
                export.row();
                throw new IllegalStateException("disk full");
            });
        }

        assertThat(export.stand()).isEqualTo(new Stand(Phase.FAILED, 1, 3));
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    @DisplayName("that was not fetched in time goes when the next begins")
    void swept() throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports"));
        Path old = Files.createFile(exports.resolve("export-old.csv"));
        Path fresh = Files.createFile(exports.resolve("export-new.csv"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-11-22T05:00:00Z")));

        new ExportFolder(folder).sweep(Instant.parse("2026-11-22T06:00:00Z"));

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    /** A line whose work is over when it is closed. */
    private static final class Line implements AutoCloseable {

        private final ExportLine line = new ExportLine();

        void join(Export export, Runnable writing) {
            line.join(export, writing);
        }

        @Override
        public void close() {
            line.finish();
        }
    }
}
