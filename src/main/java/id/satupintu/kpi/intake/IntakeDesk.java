package id.satupintu.kpi.intake;

import id.satupintu.access.Actor;
import id.satupintu.callguide.PersonIndex;
import id.satupintu.kpi.Source;
import id.satupintu.kpi.ledger.Outside;
import id.satupintu.shell.CsvTable;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private static final int FAULTS_SHOWN = 200;
    private static final int HEADING = 1;

    private final PersonIndex persons;
    private final Outside outside;
    private final Telling telling;

    IntakeDesk(PersonIndex persons, Outside outside, Telling telling) {
        this.persons = persons;
        this.outside = outside;
        this.telling = telling;
    }

    /** What an import of this table would do. Columns: see the decision record on sources. */
    @PreAuthorize("hasAnyRole('MANAGER', 'INTEGRATION')")
    public Intake preview(Source source, String csv) {
        return intake(source, CsvTable.of(csv).rows(), false);
    }

    /** Imports a table; rows that cannot be read are told and left out. */
    @PreAuthorize("hasAnyRole('MANAGER', 'INTEGRATION')")
    public Intake take(Source source, String csv) {
        return intake(source, CsvTable.of(csv).rows(), true);
    }

    /** The same for rows by field. */
    @PreAuthorize("hasAnyRole('MANAGER', 'INTEGRATION')")
    public Intake take(Source source, List<Map<String, String>> rows) {
        return intake(source, rows, true);
    }

    /** The same, for rows by field. */
    @PreAuthorize("hasAnyRole('MANAGER', 'INTEGRATION')")
    public Intake preview(Source source, List<Map<String, String>> rows) {
        return intake(source, rows, false);
    }

    private Intake intake(Source source, List<Map<String, String>> table, boolean doIt) {
        Reader reader = new Reader(source, persons, Workday.now());
        reader.read(table, HEADING + 1);
        Set<String> known = outside.known(
                source.name(), reader.rows().stream().map(OutsideRow::key).toList());
        List<OutsideRow> fresh =
                reader.rows().stream().filter(row -> !known.contains(row.key())).toList();
        Intake intake = new Intake(
                doIt,
                table.size(),
                fresh.size(),
                known.size(),
                reader.faults().size(),
                day(reader.rows(), Comparator.naturalOrder()),
                day(reader.rows(), Comparator.reverseOrder()),
                reader.faults().stream().limit(FAULTS_SHOWN).toList());
        if (doIt) {
            telling.tell(
                    source, fresh, reader.rows(), intake, Actor.current().id().value());
        }
        return intake;
    }

    private static @Nullable LocalDate day(List<OutsideRow> rows, Comparator<LocalDate> order) {
        return rows.stream().map(row -> SiteZone.WIB.dayOf(row.at())).min(order).orElse(null);
    }
}
