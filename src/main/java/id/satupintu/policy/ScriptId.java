package id.satupintu.policy;

/** Everything that the call guide lets a CSO say; S1 to S10 carry their number, the others fill the seed's gaps. */
public enum ScriptId {
    /** Opening greeting. */
    GREETING("Q-030"),
    /** Asks for the name. */
    ASK_NAME("Q-031"),
    /** Offers help on electricity matters. */
    OFFER_HELP("Q-032"),
    /** The same for a further request of the call. */
    OFFER_NEXT("A-36"),
    /** Not a Niaga request: goes on by the earlier rules. */
    NON_NIAGA("Q-006"),
    /** Settles first which kind of temporary connection it is. */
    ASK_PS_KIND("Q-043"),
    /** Asks for the powers that decide the route, and the customer number beside them. */
    ASK_POWER("Q-040"),
    /** Asks for one or three phases, where the powers did not tell. */
    ASK_PHASE("Q-043"),
    /** Asks for the place of the connection, where the limit depends on it. */
    ASK_PLACE("Q-041"),
    /** Only through PLN Mobile. */
    S1_APP_ONLY("Q-042"),
    /** Has the app? */
    S2_HAS_APP("Q-050"),
    /** Download now, guided, or alone? */
    S3_NOW_OR_ALONE("Q-052"),
    /** Alone: stores, then Upgrade Akun. */
    S4_ALONE("Q-055"),
    /** Alone: call again for help. */
    S5_CALL_AGAIN("Q-054"),
    /** Thanks for the download. */
    S6_THANKS("Q-057"),
    /** Is the account verified? */
    S7_VERIFIED("Q-059"),
    /** The check takes long; a callback is promised. */
    S8_SLOW("Q-083"),
    /** Verified: can make the request. */
    S9_CAN_APPLY("Q-090"),
    /** Why PLN Mobile. */
    S10_WHY("Q-095"),
    /** Offers the app once more after the reason was given. */
    OFFER_AGAIN("A-17"),
    /** Asks for the kind of phone before the guided download. */
    ASK_PHONE_TYPE("Q-053"),
    /** Steps of the guided download. */
    GUIDED_DOWNLOAD("Q-053"),
    /** The phone cannot run the app. */
    PHONE_UNSUPPORTED("Q-053"),
    /** Can a relative's phone be used? */
    RELATIVE_PHONE("A-23"),
    /** Has the app and needs no more. */
    SELF_SERVICE("A-16"),
    /** How to see whether the account is verified, and how to get there. */
    HOW_TO_VERIFY("Q-060"),
    /** Verify now? */
    VERIFY_NOW("Q-070"),
    /** What must be right in the profile first. */
    PROFILE_PREPARATION("Q-071"),
    /** After a correction: only what has changed is read out again. */
    PROFILE_AGAIN("Q-065"),
    /** Steps of the upgrade while the CSO stays on the line. */
    GUIDED_UPGRADE("Q-078"),
    /** No KTP at hand. */
    NO_KTP("A-33"),
    /** Does not want to verify now. */
    VERIFY_LATER("Q-085"),
    /** Please hold while the Team Leader checks. */
    PLEASE_HOLD("Q-079"),
    /** Accepted. */
    RESULT_ACCEPTED("Q-081"),
    /** Accepted, but the app does not show it yet. */
    RESULT_NOT_APPLIED("A-35"),
    /** Refused, with what to correct. */
    RESULT_REFUSED("Q-082"),
    /** Corrected now and sent again, or later alone? */
    ASK_AGAIN("Q-065"),
    /** Accepted, but is the invitation to upgrade gone from the app? */
    ASK_BANNER("A-35"),
    /** Offers to guide the request after the result. */
    ASK_GUIDE("Q-081"),
    /** Guides the request in the app. */
    GUIDE_REQUEST("Q-091"),
    /** PB: verify the account all the same. */
    PB_REMINDER("Q-094"),
    /** Asks whether a VVIP objects to the app. */
    ASK_OBJECTION("Q-011"),
    /** Listens to a hard complaint. */
    HARD_COMPLAINT("Q-012"),
    /** Asks for place and contact, so that the unit can follow up. */
    ASK_UNIT("Q-027"),
    /** Exception a: the unit will follow up. */
    EXCEPTION_NO_PHONE("Q-014"),
    /** Exception b: the unit will follow up. */
    EXCEPTION_VVIP("Q-014"),
    /** Exception c: the unit will follow up. */
    EXCEPTION_HARD_COMPLAINT("Q-014"),
    /** Exception d: please hold while the request is processed. */
    REGISTER_WAIT("Q-016"),
    /** Exception d: the register number. */
    REGISTER_NUMBER("Q-017"),
    /** No row of the policy fits: the Team Leader is asked. */
    OUTSIDE_POLICY("A-01"),
    /** Says up to which power a temporary connection can be made in the app, or else with three phases. */
    OUTSIDE_OFFER("A-04"),
    /** No row of the policy fits: noted for the Team Leader, nothing promised. */
    OUTSIDE_NOTED("A-01"),
    /** A TL is asked while the caller holds the line. */
    RULING_HOLD("A-01"),
    /** Ruled: try the app all the same. */
    RULED_APP("A-01"),
    /** Ruled: a note to the unit. */
    RULED_NOTE("A-01"),
    /** Ruled: the contact centre serves it. */
    RULED_CC("A-01"),
    /** A normal note has gone to the unit. */
    UNIT_FOLLOWS_UP("A-22"),
    /** The TL takes it for a hard complaint. */
    COMPLAINT_TAKEN("A-17"),
    /** The TL does not. */
    COMPLAINT_NOT_TAKEN("A-17"),
    /** Refuses the app altogether. */
    DECLINED("A-17"),
    /** Says by when the caller is called back, once the callback form is filed. */
    CALLBACK_PROMISED("A-26"),
    /** Opens the callback call. */
    CALLBACK_CALL("Q-083"),
    /** Ends the call. */
    CLOSING("Q-032");

    private final String rule;

    ScriptId(String rule) {
        this.rule = rule;
    }

    /** The requirement that asks for it. */
    public String rule() {
        return rule;
    }
}
