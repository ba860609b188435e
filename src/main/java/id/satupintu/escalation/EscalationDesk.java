package id.satupintu.escalation;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to the ledger of what left the ordinary path. Whatever it does not do it says with an
 * {@link EscalationRefused}; a case outside one's scope is not found.
 */
@Service
@Transactional
public class EscalationDesk {

    private static final String CSO = "hasRole('CSO')";
    private static final String TEAM = "hasAnyRole('CSO', 'TL')";
    private static final String READERS = "hasAnyRole('CSO', 'TL', 'MANAGER')";

    private final Reporting reporting;
    private final NumberBook numbers;
    private final Settling settling;
    private final Finder finder;
    private final EscalationCases cases;
    private final RequestBase base;

    EscalationDesk(
            Reporting reporting,
            NumberBook numbers,
            Settling settling,
            Finder finder,
            EscalationCases cases,
            RequestBase base) {
        this.reporting = reporting;
        this.numbers = numbers;
        this.settling = settling;
        this.finder = finder;
        this.cases = cases;
        this.base = base;
    }

    /** What a call says of its exception by now; the first time opens the case. */
    @PreAuthorize(CSO)
    public CaseView tell(ExceptionReport report) {
        return reporting.tell(report);
    }

    /** A TL ruled when the caller waited no more: the case is opened for whoever took the call. */
    @PreAuthorize("hasRole('ADMIN')")
    public CaseView ruledLater(ExceptionReport report, CaseOrigin origin) {
        return reporting.tell(report, origin);
    }

    /** The request goes another way after all; a case that has a number already stays. */
    @PreAuthorize(CSO)
    public void withdraw(UUID request) {
        reporting.withdraw(request);
    }

    /** Keys of the names of what the exception of a request still needs; empty where it needs nothing or is none. */
    @PreAuthorize(CSO)
    @Transactional(readOnly = true)
    public List<String> missing(UUID request) {
        return reporting.missing(request);
    }

    /** A commercial request of a call that is being closed, exception or not. */
    @PreAuthorize(CSO)
    public void counted(CountedRequest request) {
        base.add(request, Actor.current());
    }

    /** The case of a request, if it has one inside the scope. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Optional<CaseView> ofRequest(UUID request, Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return cases.findByRequestId(request)
                .map(EscalationCase::view)
                .filter(view -> view.origin().inside(allowed))
                .map(Reader::of);
    }

    /** One case; a manager sees the customer masked. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public CaseView view(CaseId id, Scope scope) {
        return Reader.of(finder.read(id, scope.within(Actor.current())).view());
    }

    /** One case with the customer masked, whoever looks. */
    @PreAuthorize("hasAnyRole('TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public CaseView masked(CaseId id, Scope scope) {
        return Reader.masked(finder.read(id, scope.within(Actor.current())).view());
    }

    /** Earlier cases of the same IDPEL and request within seven days, whoever has them; without the customer. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<SameMatter> ofTheSame(CaseId id, Scope scope) {
        CaseView view = finder.read(id, scope.within(Actor.current())).view();
        return settling.ofTheSame(view).stream().map(SameMatter::of).toList();
    }

    /** Changes the form before any number stands. */
    @PreAuthorize(TEAM)
    public CaseView word(CaseId id, Wording wording) {
        return settling.word(id, wording);
    }

    /**
     * The form is right and may leave the house.
     *
     * @throws EscalationRefused naming the fields that are missing
     */
    @PreAuthorize(TEAM)
    public CaseView letGo(CaseId id) {
        return settling.letGo(id);
    }

    /**
     * Enters a number; Simone's only after that of APKT, the Nomor Register with 8 to 20 digits.
     *
     * @throws EscalationRefused when it is not its turn, cannot be a number, or the form is incomplete
     */
    @PreAuthorize(TEAM)
    public CaseView enter(CaseId id, OutsideSystem system, String number) {
        return numbers.enter(id, system, number);
    }

    /** Replaces a number that was wrong; what stood before stays in the history with the reason. */
    @PreAuthorize(TEAM)
    public CaseView correct(CaseId id, OutsideSystem system, String number, String reason) {
        return numbers.correct(id, system, number, reason);
    }

    /** Nobody else works on that case until the transaction ends; whether there is such a case. */
    @PreAuthorize("hasRole('ADMIN')")
    public boolean hold(CaseId id) {
        return cases.lock(id.value()).isPresent();
    }

    /** The outside system itself has answered; false when the number is not wanted any more, and is kept as late. */
    @PreAuthorize("hasRole('ADMIN')")
    public boolean arrived(CaseId id, OutsideSystem system, String number) {
        return numbers.arrived(id, system, number);
    }

    /** It is the matter of that earlier case, which stands for both. */
    @PreAuthorize(TEAM)
    public CaseView sameMatter(CaseId id, CaseId earlier) {
        return settling.sameMatter(id, earlier);
    }

    /** Ends a case without its numbers; a TL answers for that. */
    @PreAuthorize("hasRole('TL')")
    public CaseView cancel(CaseId id, VoidReason reason) {
        return settling.cancel(id, reason);
    }
}
