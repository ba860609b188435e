package id.satupintu.kpi.export;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffId;
import id.satupintu.audit.AuditDesk;
import id.satupintu.kpi.KpiCallsQuestion;
import id.satupintu.kpi.KpiDesk;
import id.satupintu.relay.OnCommit;
import id.satupintu.shell.Translations;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the list behind a number into a file, however long it is: first into a folder of the house, row by row and with
 * progress, so that neither memory grows nor a slow line keeps the database waiting; then it is fetched.
 */
@Service
@Transactional
public class ListExportDesk {

    private final KpiDesk figures;
    private final StaffDesk staff;
    private final AuditDesk audit;
    private final ExportFolder folder;
    private final ExportLine line;
    private final Translations texts;

    ListExportDesk(
            KpiDesk figures,
            StaffDesk staff,
            AuditDesk audit,
            ExportFolder folder,
            ExportLine line,
            Translations texts) {
        this.figures = figures;
        this.staff = staff;
        this.audit = audit;
        this.folder = folder;
        this.line = line;
        this.texts = texts;
    }

    /**
     * Begins to write everything behind one number, as far as the person may see it; who took what is written down first.
     *
     * @param told hears how far it is, on a thread of its own
     * @throws id.satupintu.kpi.KpiRefused when the question cannot be answered as it stands
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public Export begin(
            KpiCallsQuestion question, Format format, Locale locale, Scope scope, Consumer<Export.Stand> told) {
        long total = figures.calls(first(question), scope).total();
        String what = question.number().path() + "-" + question.from() + "-" + question.to();
        String name = "satupintu-" + what.replace('.', '-') + "." + format.extension();
        audit.acted("kpi.list-exported", "export", Ids.next(), what + " n=" + total + " " + format);
        Export export = new Export(name, format.contentType(), folder.newFile(format), total, told);
        Wording wording = new Wording(texts, locale);
        OnCommit.run(() -> line.join(export, () -> write(question, format, wording, scope, export)));
        return export;
    }

    private static KpiCallsQuestion first(KpiCallsQuestion question) {
        return new KpiCallsQuestion(
                question.from(), question.to(), question.number(), question.hour(), question.filter(), 0, 1);
    }

    private boolean write(KpiCallsQuestion question, Format format, Wording wording, Scope scope, Export export) {
        CallSheet maker = new CallSheet(wording, id -> staff.nameOf(new StaffId(id)));
        var zone = Actor.current().zone().id();
        return figures.everyCall(question, scope, items -> {
            Sheet sheet = maker.of(question, items, Workday.now(), zone).watched(export::row);
            return ExportLine.into(export.file(), out -> format.writer().write(sheet, wording, out));
        });
    }
}
