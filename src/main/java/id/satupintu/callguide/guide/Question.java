package id.satupintu.callguide.guide;

/** Everything the guide can ask or have said, each in the stage in which it stands. */
public enum Question {
    /** Opening greeting. */
    GREETING(Stage.GREETING),
    /** Name and form of address. */
    NAME(Stage.NAME),
    /** Offer of help; Niaga or not, and which. */
    NEED(Stage.NEED),
    /** The end of what is not Niaga. */
    NON_NIAGA(Stage.NEED),
    /** Which of the three criteria of PS, asked before anything else of it. */
    PS_KIND(Stage.NEED),
    /** What the route still depends on. */
    DETAILS(Stage.NEED),
    /** No row of the policy fits. */
    OUTSIDE(Stage.ROUTE),
    /** The caller waits while a TL rules. */
    RULING_WAIT(Stage.ROUTE),
    /** What the TL has ruled, told to the caller. */
    RULING(Stage.ROUTE),
    /** The register number of exception d. */
    REGISTER(Stage.ROUTE),
    /** The register number is read to the applicant. */
    REGISTER_TOLD(Stage.ROUTE),
    /** S1 and S2: only through PLN Mobile; has the caller got it? */
    HAS_APP(Stage.APP),
    /** Whether a relative's phone can be used. */
    RELATIVE_PHONE(Stage.APP),
    /** S3: download now or alone? */
    DOWNLOAD_CHOICE(Stage.APP),
    /** The guided download and its end. */
    GUIDED_DOWNLOAD(Stage.APP),
    /** S4 and S5 for the caller who tries alone. */
    ALONE(Stage.APP),
    /** S10 and a second offer to the caller who refuses. */
    WHY_OFFER(Stage.APP),
    /** Why the caller still refuses. */
    DECLINED(Stage.APP),
    /** What is wrong with the phone (A2). */
    PHONE_UNSUPPORTED(Stage.ROUTE),
    /** Declares exception b or c, at any moment of a Niaga request. */
    EXCEPTION(Stage.ROUTE),
    /** Position or access as stated, and whether the caller objects. */
    VVIP(Stage.ROUTE),
    /** The criterion of an urgent problem. */
    HARD_COMPLAINT(Stage.ROUTE),
    /** A complaint after a refusal waits for the TL's word. */
    CONFIRM_WAIT(Stage.ROUTE),
    /** Whether the TL takes it for a hard complaint. */
    CONFIRM(Stage.ROUTE),
    /** Told by the desk, never asked: rulings and numbers that have come meanwhile. */
    LEDGER(Stage.ROUTE),
    /** What APKT Keluhan still needs. */
    APKT(Stage.ROUTE),
    /** The text for APKT Keluhan, to be copied, then Simone URGENT. */
    APKT_NOTE(Stage.ROUTE),
    /** Is the account verified? */
    ACCOUNT(Stage.ACCOUNT),
    /** What a PB applicant with the application wants. */
    PB_NEXT(Stage.ACCOUNT),
    /** Needs nothing more. */
    SELF_SERVICE(Stage.ACCOUNT),
    /** How to see whether the account is verified. */
    HOW_TO_SEE(Stage.ACCOUNT),
    /** Verify now? */
    VERIFY_NOW(Stage.ACCOUNT),
    /** Why there is no KTP. */
    NO_KTP(Stage.ACCOUNT),
    /** What to do by oneself later. */
    VERIFY_LATER(Stage.ACCOUNT),
    /** The Profil menu made complete and right, and the NIK. */
    PROFILE(Stage.ACCOUNT),
    /** The steps of Upgrade Akun. */
    UPGRADE(Stage.ACCOUNT),
    /** The request is to go to the TL now: done and written by the desk, shown to nobody. */
    HANDED_OVER(Stage.ACCOUNT),
    /** The caller waits while the TL looks. */
    WAITING(Stage.ACCOUNT),
    /** What was read out wrong is corrected while nobody has decided; the NIK is not among it. */
    CORRECTION(Stage.ACCOUNT),
    /** Told by the desk, never asked: where the TL's case stands. */
    DECISION(Stage.ACCOUNT),
    /** S8 and the promise to call back. */
    PROMISE(Stage.ACCOUNT),
    /** The TL's answer, to be read to the caller. */
    RESULT(Stage.ACCOUNT),
    /** Correct now or later? */
    AFTER_REJECTION(Stage.ACCOUNT),
    /** Approved, but is the banner gone? */
    BANNER(Stage.ACCOUNT),
    /** S9: verified; shall the request be guided? */
    WANT_GUIDE(Stage.ACCOUNT),
    /** The guided request and whether it was sent. */
    GUIDE_REQUEST(Stage.ACCOUNT),
    /** After a new connection: verify all the same. */
    REMINDER(Stage.CLOSING),
    /** S10, at any moment, without leaving the branch. */
    WHY(Stage.APP),
    /** Anything else? A no closes the call. */
    ANOTHER(Stage.CLOSING),
    /** The call is closed; nothing is asked any more. */
    GOODBYE(Stage.CLOSING);

    private final Stage stage;

    Question(Stage stage) {
        this.stage = stage;
    }

    /** Where it stands in the progress of the call. */
    public Stage stage() {
        return stage;
    }

    /** Said or told beside the path: neither moves the guide nor is taken back. */
    public boolean aside() {
        return this == WHY || this == DECISION || this == LEDGER;
    }

    /** Has had an effect outside this call, so that going back stops here. */
    boolean binding() {
        return switch (this) {
            case HANDED_OVER, CORRECTION, RESULT, PROMISE, ANOTHER, GOODBYE -> true;
            default -> false;
        };
    }
}
