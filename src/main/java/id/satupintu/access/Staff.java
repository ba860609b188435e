package id.satupintu.access;

import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person or integration that may act here. */
@Entity
@Table(name = "access_staff")
class Staff {

    @Id
    private UUID id;

    private String login;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "shift_lead")
    private boolean shiftLead;

    private @Nullable String team;

    private @Nullable String site;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private boolean active;

    private @Nullable Instant leftAt;

    private boolean simulated;

    /** One of the accounts that everybody knows; it sleeps outside demo mode. */
    private boolean demo;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Staff() {}

    Staff(NewStaff hired, @Nullable String passwordHash) {
        this.id = Ids.next();
        this.login = hired.login();
        this.name = hired.name();
        this.role = hired.role();
        this.shiftLead = hired.shiftLead();
        this.team = hired.team();
        this.site = hired.site();
        this.passwordHash = passwordHash;
        this.active = true;
        this.simulated = hired.simulated();
    }

    StaffId id() {
        return new StaffId(id);
    }

    boolean active() {
        return active;
    }

    @Nullable
    String site() {
        return site;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    void activate(boolean active) {
        this.active = active;
        this.leftAt = null;
    }

    /** Works here no longer; the work of theirs stays under their name. */
    void leave(Instant at) {
        this.active = false;
        this.leftAt = at;
    }

    void change(NewStaff said) {
        this.name = said.name();
        this.role = said.role();
        this.shiftLead = said.shiftLead();
        this.team = said.team();
        this.site = said.site();
    }

    Staff forDemo() {
        this.demo = true;
        return this;
    }

    /** Turns a known demo account into a real one, with a password that nobody knows. */
    void takeOver(String newPasswordHash) {
        this.demo = false;
        this.active = true;
        this.passwordHash = newPasswordHash;
    }

    Actor actor(SiteZone zone) {
        return new Actor(id(), login, name, role, shiftLead, team, site, zone, simulated);
    }

    /** What this person would be hired as today. */
    NewStaff asHired() {
        return new NewStaff(login, name, role, shiftLead, team, site, null, simulated);
    }

    StaffRow row() {
        return new StaffRow(id(), login, name, role, shiftLead, team, site, active, leftAt, simulated);
    }
}
