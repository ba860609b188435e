package id.satupintu.kpi.intake;

import id.satupintu.kpi.Source;
import id.satupintu.shell.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the table of one source looks. Columns that are not named here are not read. Pure.
 *
 * @param columns in the order of the example
 */
public record SourceTable(List<Column> columns) {

    /** How many rows one import takes at most. */
    public static final int MOST = 100_000;

    private static final List<Column> APP = List.of(
            column("id", "id"),
            new Column("phone", Need.ONE_OF_THESE, "phone"),
            new Column("idpel", Need.ONE_OF_THESE, "idpel"),
            column("kind", "kind"),
            new Column("transaction", Need.SOMETIMES, "transaction-sent"),
            column("at", "at"));
    private static final List<Column> REGISTERED = List.of(
            column("id", "id"),
            new Column("phone", Need.ONE_OF_THESE, "phone"),
            new Column("idpel", Need.ONE_OF_THESE, "idpel"),
            column("transaction", "transaction"),
            column("at", "at"));
    private static final List<Column> LEGS = List.of(
            column("id", "id"),
            column("callId", "call"),
            column("talkSeconds", "seconds"),
            column("holdSeconds", "seconds"),
            column("afterCallSeconds", "seconds"),
            column("at", "at"));

    /** Whether a column has to be there. */
    public enum Need {
        ALWAYS,
        ONE_OF_THESE,
        SOMETIMES
    }

    /**
     * A column.
     *
     * @param name as the heading has it
     * @param about the word for what stands in it, for a text key
     */
    public record Column(String name, Need need, String about) {}

    /** The table of a source that tells by import. */
    public static SourceTable of(Source source) {
        return new SourceTable(
                switch (source) {
                    case AP2T -> REGISTERED;
                    case PLN_MOBILE -> APP;
                    case TELEPHONY -> LEGS;
                    case CENTRE -> throw new IllegalArgumentException("The centre tells its own work itself");
                });
    }

    /** A file with nothing but the heading, parted as Indonesian spreadsheets expect it. */
    public String heading() {
        return columns.stream().map(Column::name).collect(Collectors.joining(";")) + "\r\n";
    }

    /**
     * The rows in which anything stands, by the numbers of their lines.
     *
     * @throws IntakeRefused when there are none, too many, or the heading lacks a column or has one twice
     */
    List<CsvTable.Line> read(String csv) {
        if (csv.isBlank()) {
            throw new IntakeRefused(IntakeRefused.Reason.EMPTY, List.of());
        }
        CsvTable table = CsvTable.of(csv);
        List<String> missing = missing(table.heading());
        if (!missing.isEmpty()) {
            throw new IntakeRefused(IntakeRefused.Reason.COLUMNS, missing);
        }
        List<String> twice = twice(table.heading());
        if (!twice.isEmpty()) {
            throw new IntakeRefused(IntakeRefused.Reason.TWICE, twice);
        }
        List<CsvTable.Line> lines = table.lines();
        if (lines.isEmpty()) {
            throw new IntakeRefused(IntakeRefused.Reason.EMPTY, List.of());
        }
        if (lines.size() > MOST) {
            throw new IntakeRefused(IntakeRefused.Reason.TOO_MANY, List.of());
        }
        return lines;
    }

    private List<String> twice(List<String> heading) {
        return columns.stream()
                .map(Column::name)
                .filter(name -> heading.indexOf(name) != heading.lastIndexOf(name))
                .toList();
    }

    private List<String> missing(List<String> heading) {
        List<String> missing = new ArrayList<>(columns.stream()
                .filter(column -> column.need == Need.ALWAYS)
                .map(Column::name)
                .filter(name -> !heading.contains(name))
                .toList());
        List<String> either = columns.stream()
                .filter(column -> column.need == Need.ONE_OF_THESE)
                .map(Column::name)
                .toList();
        if (!either.isEmpty() && either.stream().noneMatch(heading::contains)) {
            missing.add(String.join("/", either));
        }
        return missing;
    }

    private static Column column(String name, String about) {
        return new Column(name, Need.ALWAYS, about);
    }
}
