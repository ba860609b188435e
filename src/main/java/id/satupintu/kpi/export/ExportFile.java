package id.satupintu.kpi.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A finished file.
 *
 * @param name what it shows and of when, in plain letters; never a person
 */
public record ExportFile(String name, String contentType, byte[] bytes) {

    private static final int LONGEST = 60;

    /** A table that is at hand, written in full. */
    public static ExportFile of(Sheet sheet, Format format, Wording wording) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.writer().write(sheet, wording, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new ExportFile(name(sheet, format), format.contentType(), bytes.toByteArray());
    }

    /** The name of a table's file: {@code satupintu-pengalihan-20261126-1104.xlsx}. */
    static String name(Sheet sheet, Format format) {
        String plain = Normalizer.normalize(sheet.title(), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String title = plain.substring(0, Math.min(LONGEST, plain.length()));
        String at = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT)
                .format(sheet.asOf().atZone(sheet.zone()));
        return "satupintu-" + title + "-" + at + "." + format.extension();
    }
}
