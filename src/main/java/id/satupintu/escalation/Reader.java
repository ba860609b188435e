package id.satupintu.escalation;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.privacy.Masking;

/** Shows a case as far as the reader needs it: whoever does not work on it sees the customer masked. */
final class Reader {

    private static final String HIDDEN = "•••";

    private Reader() {}

    static CaseView of(CaseView view) {
        Role role = Actor.current().role();
        return role == Role.CSO || role == Role.TL || role == Role.ADMIN ? view : masked(view);
    }

    static CaseView masked(CaseView view) {
        ApktNote note = view.note();
        ApktNote shown = new ApktNote(
                note.subComplaint(),
                note.unit(),
                note.serviceUnit(),
                note.location().isEmpty() ? "" : HIDDEN,
                note.problem(),
                initial(note.applicant()),
                note.contact().isEmpty() ? "" : Masking.phone(note.contact()),
                note.missing());
        return new CaseView(
                view.id(),
                view.version(),
                view.callId(),
                view.requestId(),
                view.kind(),
                view.exceptions(),
                view.rule(),
                view.origin(),
                shown,
                view.edited(),
                view.idpel() == null ? null : Masking.idpel(view.idpel()),
                view.evidence(),
                view.debt(),
                view.state(),
                view.openedAt(),
                view.readyAt(),
                view.closedAt(),
                view.voidReason(),
                view.sameAs(),
                view.numbers());
    }

    /** The first letter of a name. */
    static String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, 1) + HIDDEN;
    }
}
