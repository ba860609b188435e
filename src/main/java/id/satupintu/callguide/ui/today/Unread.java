package id.satupintu.callguide.ui.today;

import id.satupintu.verification.CaseView;

/** A result that nobody has read to the customer yet. */
final class Unread {

    private Unread() {}

    static boolean is(CaseView view) {
        return view.decision() != null && view.relayedAt() == null;
    }
}
