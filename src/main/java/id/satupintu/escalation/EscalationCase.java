package id.satupintu.escalation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One request that left the ordinary path: open until every number that it needs stands, in their order. */
@Entity
@Table(name = "escalation_case")
class EscalationCase {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID requestId;
    private UUID callId;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private String exceptions;
    private String ruleCode;

    @Embedded
    private CaseOrigin origin;

    @Embedded
    private FormColumns form;

    private @Nullable String idpel;
    private @Nullable String problem;

    @Convert(converter = EvidenceColumn.class)
    private List<Evidence> evidence;

    private boolean sampled;
    private Instant openedAt;
    private @Nullable Instant completedAt;
    private @Nullable Instant readyAt;

    @Embedded
    private Debt debt;

    @Embedded
    private @Nullable Numbers current;

    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable VoidReason voidReason;

    private @Nullable UUID sameAs;

    @OneToMany(mappedBy = "about", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<EnteredNumber> numbers = new ArrayList<>();

    protected EscalationCase() {}

    EscalationCase(UUID newId, ExceptionReport report, CaseOrigin from, boolean drawn, Instant now) {
        id = newId;
        requestId = report.requestId();
        callId = report.callId();
        origin = from;
        sampled = drawn;
        openedAt = now;
        debt = Debt.none(now);
        form = FormColumns.of(report.form());
        take(report);
    }

    /** What the call says by now. Once a number stands, the case stays what it was when that number was given. */
    void tell(ExceptionReport report) {
        if (untouched() && (voidReason == null || countsAgain(report))) {
            take(report);
            completedAt = voidReason == null ? completedAt : null;
            voidReason = null;
            sameAs = null;
            closedAt = null;
        }
    }

    /** What a person has ended stays so until the call asks for something else. */
    private boolean countsAgain(ExceptionReport report) {
        return voidReason == VoidReason.NOT_ANY_MORE
                || kind != report.kind()
                || form.transaction() != report.form().transaction()
                || !Objects.equals(idpel, report.idpel());
    }

    private void take(ExceptionReport report) {
        kind = report.kind();
        ruleCode = report.rule();
        exceptions = report.exceptions().stream().map(Enum::name).collect(Collectors.joining(","));
        form = form.told(report.form());
        idpel = report.idpel();
        evidence = report.evidence();
    }

    void word(Wording wording) {
        form = form.worded(wording.serviceUnit(), wording.location());
        String edited = wording.problem();
        if (edited != null) {
            ApktNote written = ApktNote.of(form.read(kind));
            String words = written.problem(edited).problem();
            problem = words.isBlank() || words.equals(written.problem()) ? null : words;
        }
    }

    /** Looks again at what is owed next; without a debt the case is done. */
    void reckon(EscalationSettings settings, Instant now) {
        debt = debt.now(next(), settings, now);
        closedAt = debt.owes() == null ? now : null;
    }

    private @Nullable Owes next() {
        if (!missing().isEmpty()) {
            return Owes.DATA;
        }
        return kind.needs().stream()
                .filter(system -> number(system) == null)
                .findFirst()
                .map(Owes::numberOf)
                .orElse(null);
    }

    List<ApktField> missing() {
        return kind.byNote() ? form.read(kind).missing() : List.of();
    }

    /** Whether it is complete for the first time. */
    boolean completed(Instant now) {
        boolean news = completedAt == null && missing().isEmpty();
        completedAt = news ? now : completedAt;
        return news;
    }

    /** The CSO lets the form go; whether that is news. */
    boolean letGo(Instant now) {
        boolean news = readyAt == null;
        readyAt = news ? now : readyAt;
        return news;
    }

    void enter(NumberView entered) {
        numbers.add(new EnteredNumber(this, numbers.size(), entered));
        current = entered.way() == Way.LATE ? current : standing().with(entered.system(), entered.number());
    }

    @Nullable
    String number(OutsideSystem system) {
        return standing().of(system);
    }

    private Numbers standing() {
        return current == null ? Numbers.NONE : current;
    }

    boolean untouched() {
        return numbers.stream().allMatch(entered -> entered.view().way() == Way.LATE);
    }

    void countsNoLonger(VoidReason reason, @Nullable CaseId earlier, Instant now) {
        voidReason = reason;
        sameAs = earlier == null ? null : earlier.value();
        debt = new Debt(null, debt.since(), debt.dueAt());
        closedAt = now;
    }

    CaseView view() {
        ApktNote written = ApktNote.of(form.read(kind));
        return new CaseView(
                new CaseId(id),
                version == null ? 0 : version,
                callId,
                requestId,
                kind,
                exceptions,
                ruleCode,
                origin,
                problem == null ? written : written.problem(problem),
                problem != null,
                idpel,
                evidence,
                debt,
                state(),
                openedAt,
                readyAt,
                closedAt,
                voidReason,
                sameAs == null ? null : new CaseId(sameAs),
                numbers.stream().map(EnteredNumber::view).toList());
    }

    private CaseState state() {
        if (voidReason != null) {
            return CaseState.VOID;
        }
        if (closedAt != null) {
            return CaseState.DONE;
        }
        return debt.owes() == Owes.DATA ? CaseState.INCOMPLETE : CaseState.OWED;
    }

    @Nullable
    String unit() {
        return form.unit();
    }

    @Nullable
    String transactionCode() {
        return form.transaction() == null ? null : form.transaction().name();
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }
}
