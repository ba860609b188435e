package id.satupintu.access;

import id.satupintu.workday.SiteZone;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who is who, kept in memory: asked at every act, changed a few times a month. */
@Component
class Roster {

    private final StaffMembers members;
    private final Sites sites;
    private final AccessTokens tokens;
    private final Map<String, Actor> byLogin = new ConcurrentHashMap<>();
    private final Map<String, Actor> byTokenHash = new ConcurrentHashMap<>();
    private final Map<UUID, String> names = new ConcurrentHashMap<>();

    Roster(StaffMembers members, Sites sites, AccessTokens tokens) {
        this.members = members;
        this.sites = sites;
        this.tokens = tokens;
    }

    /** The active person with this login. */
    Optional<Actor> byLogin(String login) {
        Actor known = byLogin.get(login);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Actor> found = members.findByLogin(login).filter(Staff::active).map(this::actor);
        found.ifPresent(actor -> byLogin.put(login, actor));
        return found;
    }

    /** The active person to whom this token was given. */
    Optional<Actor> byToken(Bearer bearer) {
        String hash = bearer.hash();
        Actor known = byTokenHash.get(hash);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Actor> found = tokens.findByHash(hash)
                .flatMap(token -> members.findById(token.staff().value()))
                .filter(Staff::active)
                .map(this::actor);
        found.ifPresent(actor -> byTokenHash.put(hash, actor));
        return found;
    }

    /** The name of somebody who works or worked here. */
    Optional<String> nameOf(StaffId id) {
        if (id.equals(Actor.SYSTEM.id())) {
            return Optional.of(Actor.SYSTEM.name());
        }
        String known = names.get(id.value());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> found =
                members.findById(id.value()).map(staff -> staff.row().name());
        found.ifPresent(name -> names.put(id.value(), name));
        return found;
    }

    Actor actor(Staff staff) {
        String site = staff.site();
        SiteZone zone = site == null
                ? SiteZone.WIB
                : sites.findById(site).map(found -> found.row().zone()).orElse(SiteZone.WIB);
        return staff.actor(zone);
    }

    /**
     * Forgets everything that was remembered, because somebody was changed: at once for the one who changes it, and
     * again when the change is settled, because others may have read the old state in between.
     */
    void changed() {
        forget();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        }
    }

    private void forget() {
        byLogin.clear();
        byTokenHash.clear();
        names.clear();
    }
}
