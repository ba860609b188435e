package id.satupintu.policy;

import java.util.Set;

/**
 * Where a connection must lie for a row to fit.
 *
 * @param provinces Kemendagri codes; empty for the provinces of the wider limit
 */
public record Area(Set<String> provinces) {

    /** The provinces of the edition's wider limit. */
    public static final Area PS_LIMIT = new Area(Set.of());

    /** Keeps its own copy. */
    public Area {
        provinces = Set.copyOf(provinces);
    }

    /** The provinces themselves. */
    public Set<String> in(Parameters parameters) {
        return provinces.isEmpty() ? parameters.psLimitProvinces() : provinces;
    }
}
