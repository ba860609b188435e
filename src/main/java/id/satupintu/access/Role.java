package id.satupintu.access;

/** What a person or an integration is here; each has exactly one role. */
public enum Role {
    CSO,
    TL,
    MANAGER,
    ADMIN,
    AUDITOR,
    INTEGRATION,
    MONITORING;

    /** The authority that {@code @PreAuthorize("hasRole('…')")} looks for. */
    public String authority() {
        return "ROLE_" + name();
    }
}
