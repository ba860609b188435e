package id.satupintu.kpi.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satupintu.access.Scope;
import id.satupintu.kpi.KpiCallsQuestion;
import id.satupintu.kpi.KpiDesk;
import id.satupintu.workday.Workday;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The list behind a number as the file that somebody would fetch. */
public final class ListedFile {

    private ListedFile() {}

    /** The things in its rows, in the order of the file. */
    public static List<UUID> things(KpiDesk figures, KpiCallsQuestion question, Scope scope) {
        CallSheet maker = new CallSheet(Written.INDONESIAN, id -> "—");
        byte[] file = figures.everyCall(
                question,
                scope,
                items -> Written.bytes(
                        Format.CSV.writer(),
                        maker.of(question, items, Workday.now(), ZoneOffset.UTC),
                        Written.INDONESIAN));
        return new String(file, UTF_8)
                .lines()
                .skip(1)
                .map(line -> UUID.fromString(line.substring(line.lastIndexOf(',') + 1)))
                .toList();
    }
}
