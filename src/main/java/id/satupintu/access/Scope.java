package id.satupintu.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** How far a reading may look: one's own work, a team's, or that of sites. Every desk that reads takes one. */
public sealed interface Scope {

    /** Whether work of this owner, team and site lies inside. */
    boolean covers(StaffId owner, @Nullable String team, @Nullable String site);

    /** Whether what belongs to a whole site, or to all of them when null, lies inside; never in that of a team or a person. */
    default boolean coversSite(@Nullable String site) {
        return false;
    }

    /** Whether everything inside this scope also lies inside {@code wider}, for the person {@code actor}. */
    boolean fitsInto(Scope wider, Actor actor);

    /**
     * This scope, if the actor may look that far.
     *
     * @throws AccessDeniedException when it is wider than {@link Actor#scope()}
     */
    default Scope within(Actor actor) {
        if (!fitsInto(actor.scope(), actor)) {
            throw new AccessDeniedException("The scope is wider than that of the person who asks");
        }
        return this;
    }

    /** The work of one person. */
    record Own(StaffId staff) implements Scope {
        @Override
        public boolean covers(StaffId owner, @Nullable String team, @Nullable String site) {
            return staff.equals(owner);
        }

        @Override
        public boolean fitsInto(Scope wider, Actor actor) {
            return equals(wider) || staff.equals(actor.id()) || wider.equals(Sites.all());
        }
    }

    /** The work of one team. */
    record Team(String team) implements Scope {
        @Override
        public boolean covers(StaffId owner, @Nullable String ownersTeam, @Nullable String site) {
            return team.equals(ownersTeam);
        }

        @Override
        public boolean fitsInto(Scope wider, Actor actor) {
            return equals(wider) || wider.equals(Sites.all());
        }
    }

    /** The work of the sites with these codes; an empty set means every site. */
    record Sites(Set<String> codes) implements Scope {

        public Sites {
            codes = Set.copyOf(codes);
        }

        private static final Sites ALL = new Sites(Set.of());

        /** Every site of the centre. */
        public static Sites all() {
            return ALL;
        }

        /** One site. */
        public static Sites of(String code) {
            return new Sites(Set.of(code));
        }

        public boolean every() {
            return codes.isEmpty();
        }

        @Override
        public boolean covers(StaffId owner, @Nullable String team, @Nullable String site) {
            return coversSite(site);
        }

        @Override
        public boolean coversSite(@Nullable String site) {
            return every() || (site != null && codes.contains(site));
        }

        @Override
        public boolean fitsInto(Scope wider, Actor actor) {
            return wider instanceof Sites sites && (sites.every() || (!every() && sites.codes.containsAll(codes)));
        }
    }
}
