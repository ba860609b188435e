package id.satupintu.edition;

/** How far an edition has come by the hands of persons; the calendar does the rest. */
enum Stage {
    DRAFT,
    REVIEW,
    RELEASED
}
