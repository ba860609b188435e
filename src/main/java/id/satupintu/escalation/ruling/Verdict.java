package id.satupintu.escalation.ruling;

import static id.satupintu.escalation.ruling.RulingReason.*;

import java.util.List;

/** What a TL can answer, each with the reasons that can be named for it. */
public enum Verdict {
    /** Try PLN Mobile; its limit moves with time. */
    TRY_APP(Matter.OUTSIDE_POLICY, false, LIMIT_MOVES, SMALLER_POWER, OTHER),
    /** A normal note to the unit by APKT, not an urgent one: a deviation. */
    UNIT_NOTE(Matter.OUTSIDE_POLICY, true, APP_REFUSED_IT, APP_OUT_OF_ORDER, UNIT_ASKED, OTHER),
    /** The usual service of the contact centre up to the register number: a deviation. */
    CC_SERVICE(Matter.OUTSIDE_POLICY, true, APP_REFUSED_IT, APP_OUT_OF_ORDER, UNIT_ASKED, OTHER),
    /** It is a hard complaint: exception c. */
    CONFIRMED(Matter.HARD_COMPLAINT, false, MEETS_CRITERION, OTHER),
    /** It is none; the refusal stands. */
    NOT_CONFIRMED(Matter.HARD_COMPLAINT, false, NO_CRITERION, MORE_EVIDENCE, OTHER);

    private final Matter matter;
    private final boolean deviation;
    private final List<RulingReason> reasons;

    Verdict(Matter matter, boolean deviation, RulingReason... reasons) {
        this.matter = matter;
        this.deviation = deviation;
        this.reasons = List.of(reasons);
    }

    public Matter matter() {
        return matter;
    }

    /** Whether it departs from the rule that no commercial request is processed by the contact centre. */
    public boolean deviation() {
        return deviation;
    }

    /** The reasons that can be named, the usual one first. */
    public List<RulingReason> reasons() {
        return reasons;
    }

    /** Key of its name. */
    public String key() {
        return "escalation.verdict." + name();
    }
}
