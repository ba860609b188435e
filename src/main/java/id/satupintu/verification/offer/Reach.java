package id.satupintu.verification.offer;

/** How far the ringing for a request has got. */
public enum Reach {
    /** One TL of the team. */
    TEAM,
    /** Every free TL of the site. */
    FLOOR,
    /** As before, and the shift lead is alarmed. */
    LEAD
}
