package id.satupintu.kpi.export;

import jakarta.annotation.PreDestroy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Two lists are written at a time, the others stand in line: calls go before files. */
@Component
class ExportLine {

    private static final Logger LOG = LoggerFactory.getLogger(ExportLine.class);
    private static final int AT_A_TIME = 2;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("export-", 0).daemon().factory());

    /** Something that writes to a stream. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes in the name of whoever is signed in on this thread. */
    void join(Export export, Runnable writing) {
        workers.execute(new DelegatingSecurityContextRunnable(() -> run(export, writing)));
    }

    /** Into a file, in one go. */
    static boolean into(Path file, Writing writing) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Export export, Runnable writing) {
        if (export.stand().over()) {
            return;
        }
        try {
            export.turn(Export.Phase.RUNNING);
            writing.run();
            export.turn(Export.Phase.DONE);
        } catch (CancellationException unwanted) {
            LOG.info("An export was cancelled after {} rows", export.stand().done());
        } catch (RuntimeException broken) {
            LOG.error("An export broke off after {} rows", export.stand().done(), broken);
            export.turn(Export.Phase.FAILED);
        } finally {
            if (export.stand().phase() != Export.Phase.DONE) {
                export.discard();
            }
        }
    }

    /** Ends when everything that stands in line is written. */
    void finish() {
        workers.close();
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }
}
