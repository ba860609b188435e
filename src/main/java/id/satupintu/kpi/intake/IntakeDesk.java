package id.satupintu.kpi.intake;

import id.satupintu.access.Actor;
import id.satupintu.callguide.PersonIndex;
import id.satupintu.kpi.Source;
import id.satupintu.shell.CsvTable;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports what other systems have seen. Every row has the id that its system gave it and counts once, however often it
 * comes; a phone number is kept as a blind index only.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class IntakeDesk {

    private static final String WHO = "hasAnyRole('MANAGER', 'INTEGRATION')";
    private static final int HEADING = 1;

    private final PersonIndex persons;
    private final Telling telling;
    private final IntakeLine line;

    IntakeDesk(PersonIndex persons, Telling telling, IntakeLine line) {
        this.persons = persons;
        this.telling = telling;
        this.line = line;
    }

    /**
     * What an import of this table would do. Columns: {@link SourceTable}.
     *
     * @throws IntakeRefused when it is no table of this source
     */
    @PreAuthorize(WHO)
    public Intake preview(Source source, String csv) {
        return now(source, SourceTable.of(source).read(csv), false);
    }

    /**
     * Imports a table; rows that cannot be read are told and left out.
     *
     * @throws IntakeRefused when it is no table of this source
     */
    @PreAuthorize(WHO)
    public Intake take(Source source, String csv) {
        return now(source, SourceTable.of(source).read(csv), true);
    }

    /** The same for rows by field. */
    @PreAuthorize(WHO)
    public Intake take(Source source, List<Map<String, String>> rows) {
        return now(source, lines(rows), true);
    }

    /** The same, for rows by field. */
    @PreAuthorize(WHO)
    public Intake preview(Source source, List<Map<String, String>> rows) {
        return now(source, lines(rows), false);
    }

    /**
     * Begins to import a table, or to look at what that would do; a long one takes minutes and can be cancelled.
     *
     * @param real false for a preview
     * @param told hears how far it is, on a thread of its own
     * @throws IntakeRefused when it is no table of this source
     */
    @PreAuthorize(WHO)
    public Taking begin(Source source, String csv, boolean real, Consumer<Taking.Stand> told) {
        List<CsvTable.Line> table = SourceTable.of(source).read(csv);
        UUID by = Actor.current().id().value();
        Taking taking = new Taking(source, real, table.size(), told);
        line.join(taking, by, () -> intake(table, taking, by));
        return taking;
    }

    /** The own import that is not over yet. */
    @PreAuthorize(WHO)
    public Optional<Taking> running() {
        return line.of(Actor.current().id().value());
    }

    private Intake now(Source source, List<CsvTable.Line> table, boolean real) {
        Taking taking = new Taking(source, real, table.size(), stand -> {});
        return intake(table, taking, Actor.current().id().value());
    }

    private Intake intake(List<CsvTable.Line> table, Taking taking, UUID by) {
        Reader reader = new Reader(taking.source(), persons, Workday.now());
        reader.read(table, taking);
        Intake intake = taking.real() ? telling.tell(reader, taking, by) : telling.preview(reader);
        taking.counts(intake);
        taking.end(Taking.Phase.DONE);
        return intake;
    }

    private static List<CsvTable.Line> lines(List<Map<String, String>> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new CsvTable.Line(at + 1 + HEADING, rows.get(at)))
                .toList();
    }
}
