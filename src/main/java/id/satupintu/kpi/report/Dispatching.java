package id.satupintu.kpi.report;

import id.satupintu.kpi.KpiSettings;
import id.satupintu.kpi.export.ExportFile;
import id.satupintu.kpi.export.Format;
import id.satupintu.kpi.export.Sheet;
import id.satupintu.kpi.export.Wording;
import id.satupintu.kpi.post.Draft;
import id.satupintu.kpi.post.Enclosure;
import id.satupintu.kpi.post.PostOffice;
import id.satupintu.kpi.post.Way;
import id.satupintu.shell.Translations;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a report into envelopes, one for each receiver. */
@Component
class Dispatching {

    private final Contents contents;
    private final PostOffice post;
    private final KpiSettings settings;
    private final Translations texts;

    Dispatching(Contents contents, PostOffice post, KpiSettings settings, Translations texts) {
        this.contents = contents;
        this.post = post;
        this.settings = settings;
        this.texts = texts;
    }

    void send(MailedReport report, LocalDate last) {
        ReportRow row = report.row();
        Locale locale = row.language().equals("en") ? Translations.ENGLISH : Translations.INDONESIAN;
        Wording wording = new Wording(texts, locale);
        LocalDate first = row.rhythm().firstDay(last);
        Contents.Content content = contents.of(row, first, last, wording);
        String days = first.equals(last)
                ? wording.day(first)
                : wording.say("kpi.out.range.days", wording.day(first), wording.day(last));
        List<ExportFile> files = files(content.sheet(), wording);
        Predicate<ExportFile> fits = file -> file.bytes().length <= Enclosure.LARGEST;
        String body =
                new MailBody(wording).of(content, Contents.INDICATORS, names(files, fits.negate()), settings.address());
        List<Enclosure> enclosed =
                files.stream().filter(fits).map(Dispatching::enclosed).toList();
        for (String receiver : report.receivers()) {
            post.hand(new Draft(Way.MAIL, receiver, "SatuPintu: " + row.name() + ", " + days, body, enclosed));
        }
    }

    private static List<ExportFile> files(Sheet sheet, Wording wording) {
        return Stream.of(Format.PDF, Format.XLSX)
                .map(format -> ExportFile.of(sheet, format, wording))
                .toList();
    }

    private static List<String> names(List<ExportFile> files, Predicate<ExportFile> of) {
        return files.stream().filter(of).map(ExportFile::name).toList();
    }

    private static Enclosure enclosed(ExportFile file) {
        return new Enclosure(file.name(), file.contentType(), file.bytes());
    }
}
