package id.satupintu.kpi.export;

import id.satupintu.audit.AuditDesk;
import id.satupintu.shell.Translations;
import id.satupintu.workday.Ids;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands figures out as files and writes down who took which. */
@Service
@Transactional
public class ExportDesk {

    private static final int LONGEST_DETAIL = 200;

    private final AuditDesk audit;
    private final Translations texts;

    ExportDesk(AuditDesk audit, Translations texts) {
        this.audit = audit;
        this.texts = texts;
    }

    /** The words of a language, for whoever makes a table. */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    @Transactional(readOnly = true)
    public Wording wording(Locale locale) {
        return new Wording(texts, locale);
    }

    /**
     * A table that is at hand, as a file; for the figures of a panel, not for long lists.
     *
     * @param code which panel, as {@code redirection}; stands in the trail
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public ExportFile file(String code, Sheet sheet, Format format, Locale locale) {
        String detail = code + " " + format + " " + ExportFile.name(sheet, format);
        audit.acted(
                "kpi.exported", "export", Ids.next(), detail.substring(0, Math.min(LONGEST_DETAIL, detail.length())));
        return ExportFile.of(sheet, format, new Wording(texts, locale));
    }
}
