package id.satupintu.escalation.criterion;

import id.satupintu.workday.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One criterion; it is never deleted, because evidence names it, but it can end. */
@Entity
@Table(name = "escalation_criterion")
class Criterion {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String code;
    private String wordsId;
    private String wordsEn;
    private int place;
    private LocalDate activeFrom;
    private @Nullable LocalDate activeTo;
    private String changedBy;
    private @Nullable Instant changedAt;

    protected Criterion() {}

    @SuppressWarnings("NullAway.Init") // its first change follows at once
    Criterion(String newCode) {
        id = Ids.next();
        code = newCode;
    }

    void change(CriterionForm form, LocalDate from, String by, Instant now) {
        wordsId = form.wordsId().strip();
        wordsEn = form.wordsEn().strip();
        place = form.place();
        activeFrom = from;
        activeTo = form.to();
        changedBy = by;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    CriterionRow row() {
        return new CriterionRow(code, wordsId, wordsEn, place, activeFrom, activeTo, changedBy, changedAt, version());
    }
}
