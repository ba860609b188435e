package id.satupintu.escalation;

import id.satupintu.workday.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number as it was entered; it is never changed, a correction is a further one. */
@Entity
@Table(name = "escalation_number")
class EnteredNumber {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private EscalationCase about;

    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "system_code")
    private OutsideSystem system;

    @Column(name = "number_given")
    private String number;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String enteredBy;
    private Instant enteredAt;
    private @Nullable String reason;

    protected EnteredNumber() {}

    EnteredNumber(EscalationCase about, int place, NumberView entered) {
        this.id = Ids.next();
        this.about = about;
        this.place = place;
        this.system = entered.system();
        this.number = entered.number();
        this.way = entered.way();
        this.enteredBy = entered.by();
        this.enteredAt = entered.at();
        this.reason = entered.reason();
    }

    NumberView view() {
        return new NumberView(system, number, way, enteredBy, enteredAt, reason);
    }
}
