package id.satupintu.kpi.post;

/** How a letter leaves the house. */
public enum Way {
    MAIL,
    WEBHOOK
}
