package id.satupintu.kpi.wallboard;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.Secret;
import id.satupintu.access.StaffDesk;
import id.satupintu.audit.AuditDesk;
import id.satupintu.kpi.wallboard.WallboardRefused.Reason;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and revokes the links of wallboards, and lets a screen in by its link. */
@Service
@Transactional
public class WallboardDesk {

    private static final String KEEPERS = "hasAnyRole('MANAGER', 'ADMIN')";
    /** 256 random bits. */
    private static final int TOKEN_BYTES = 32;

    private static final int LONGEST_NAME = 80;

    /** How exactly it is known when a screen last asked. */
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);

    private static final Set<String> LANGUAGES = Set.of("id", "en");

    private final WallboardLinks links;
    private final StaffDesk staff;
    private final AuditDesk audit;

    WallboardDesk(WallboardLinks links, StaffDesk staff, AuditDesk audit) {
        this.links = links;
        this.staff = staff;
        this.audit = audit;
    }

    /**
     * Makes a link. Its token is answered here and never again.
     *
     * @throws WallboardRefused when it cannot be made so
     */
    @PreAuthorize(KEEPERS)
    public String make(NewWallboard wanted, Scope scope) {
        Actor actor = Actor.current();
        Scope allowed = scope.within(actor);
        refuseIf(wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME, Reason.NAME);
        refuseIf(!LANGUAGES.contains(wanted.language()), Reason.LANGUAGE);
        refuseIf(!staff.reaches(allowed, wanted.site()), Reason.SITE);
        Secret token = Secret.random(TOKEN_BYTES);
        WallboardLink link = links.save(new WallboardLink(wanted, token, actor.name(), Workday.now()));
        audit.acted("kpi.wallboard-made", "wallboard", link.id(), wanted.site());
        return token.text();
    }

    /** Every link inside the scope, the newest first. */
    @PreAuthorize(KEEPERS)
    @Transactional(readOnly = true)
    public List<WallboardRow> all(Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return links.findAllByOrderByMadeAtDesc().stream()
                .map(WallboardLink::row)
                .filter(row -> allowed.coversSite(row.site()))
                .toList();
    }

    /** Shows nothing any more by this link, from now on and for ever. */
    @PreAuthorize(KEEPERS)
    public void revoke(UUID id, Scope scope) {
        Actor actor = Actor.current();
        Scope allowed = scope.within(actor);
        WallboardLink link = links.findById(id)
                .filter(one -> allowed.coversSite(one.site()))
                .orElseThrow(() -> new NoSuchElementException("No wallboard " + id));
        if (link.revoke(actor.name(), Workday.now())) {
            links.save(link);
            audit.acted("kpi.wallboard-revoked", "wallboard", id, link.site());
        }
    }

    /** The wallboard of this token, while it holds. Whoever has the token is in the room; that is its whole right. */
    @PreAuthorize("permitAll()")
    public Optional<WallboardRow> opened(String token) {
        Instant now = Workday.now();
        Optional<WallboardRow> row = links.findByHash(new Secret(token).hash())
                .filter(WallboardLink::holds)
                .map(WallboardLink::row);
        row.ifPresent(one -> links.seen(one.id(), now, now.minus(SEEN_STEP)));
        return row;
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new WallboardRefused(reason);
        }
    }
}
