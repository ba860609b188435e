package id.satupintu.kpi.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files. */
public enum Format {
    /** RFC 4180, for other programs: one table, one heading, numbers without a language. */
    CSV("text/csv; charset=utf-8", new CsvFile()),
    /** A workbook, streamed; as many sheets as the rows need. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new XlsxFile()),
    /** A report for reading and printing, with its charts. */
    PDF("application/pdf", new PdfFile());

    private final String contentType;
    private final SheetWriter writer;

    Format(String contentType, SheetWriter writer) {
        this.contentType = contentType;
        this.writer = writer;
    }

    /** The format of this name in any case. */
    public static Optional<Format> named(String name) {
        return Stream.of(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public String contentType() {
        return contentType;
    }

    /** How a file of it ends, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    SheetWriter writer() {
        return writer;
    }
}
