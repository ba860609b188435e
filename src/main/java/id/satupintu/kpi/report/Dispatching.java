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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        String body =
                new MailBody(wording).of(content.sheet(), content.answers(), Contents.INDICATORS, settings.address());
        List<Enclosure> files = files(content.sheet(), wording);
        for (String receiver : report.receivers()) {
            post.hand(new Draft(Way.MAIL, receiver, "SatuPintu: " + row.name() + ", " + days, body, files));
        }
    }

    /** Those that fit; what was left out is a click away in the dashboard. */
    private static List<Enclosure> files(Sheet sheet, Wording wording) {
        List<Enclosure> files = new ArrayList<>();
        for (Format format : List.of(Format.PDF, Format.XLSX)) {
            ExportFile file = ExportFile.of(sheet, format, wording);
            if (file.bytes().length <= Enclosure.LARGEST) {
                files.add(new Enclosure(file.name(), file.contentType(), file.bytes()));
            }
        }
        return files;
    }
}
