package id.satupintu.escalation;

import java.util.List;
import java.util.Optional;

/** Why a request leaves the ordinary path, and whose numbers it needs, in their order. */
public enum CaseKind {
    /** a: the applicant has no phone. */
    NO_PHONE("a", OutsideSystem.APKT, OutsideSystem.SIMONE),
    /** a: the phone cannot run the application. */
    PHONE_UNSUPPORTED("a", OutsideSystem.APKT, OutsideSystem.SIMONE),
    /** b: states a position at an institution, and objects. */
    VVIP_POSITION("b", OutsideSystem.APKT, OutsideSystem.SIMONE),
    /** b: has access to an official of an institution, and objects. */
    VVIP_ACCESS("b", OutsideSystem.APKT, OutsideSystem.SIMONE),
    /** c: meets a criterion of an urgent problem. */
    HARD_COMPLAINT("c", OutsideSystem.APKT, OutsideSystem.SIMONE),
    /** d: temporary connection of somebody who is no customer. */
    PS_NON_CUSTOMER("d", OutsideSystem.AP2T),
    /** d: temporary connection of a customer across phases. */
    PS_CROSS_PHASE("d", OutsideSystem.AP2T),
    /** Outside the policy; a TL has ruled that the unit gets a normal note, not an urgent one. */
    UNIT_NOTE("o", OutsideSystem.APKT),
    /** Outside the policy; a TL has ruled that the contact centre serves it as usual. */
    CC_SERVICE("o", OutsideSystem.AP2T);

    private final String letter;
    private final List<OutsideSystem> needs;

    CaseKind(String letter, OutsideSystem... needs) {
        this.letter = letter;
        this.needs = List.of(needs);
    }

    /** a to d as in the policy's list, o outside of it. */
    public String letter() {
        return letter;
    }

    /** The systems whose numbers it needs, each after the one before it. */
    public List<OutsideSystem> needs() {
        return needs;
    }

    /** Whether it is noted in APKT Keluhan, and so needs what Q-027 lists. */
    public boolean byNote() {
        return needs.contains(OutsideSystem.APKT);
    }

    /** Whether every case of it is looked at by a TL afterwards. */
    public boolean alwaysReviewed() {
        return "b".equals(letter) || "c".equals(letter);
    }

    /** What must have its number before {@code system}. */
    Optional<OutsideSystem> before(OutsideSystem system) {
        int place = needs.indexOf(system);
        return place > 0 ? Optional.of(needs.get(place - 1)) : Optional.empty();
    }

    /** Key of its name. */
    public String key() {
        return "escalation.kind." + name();
    }
}
