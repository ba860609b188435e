package id.satupintu.access;

import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people, sites and tokens of demo mode; they arrive once per data folder
 * and sleep while it is served outside demo mode. */
@Component
@ConditionalOnBooleanProperty("satupintu.demo")
class DemoStaff {

    private static final String SITE = "JKT";
    private static final String TEAM = "JKT-A";
    private static final String PASSWORD = "demo";

    static final List<SiteRow> SITES = List.of(
            new SiteRow(SITE, "Jakarta", SiteZone.WIB, "JAYA"),
            new SiteRow("BDG", "Bandung", SiteZone.WIB, "JABAR"),
            new SiteRow("SMG", "Semarang", SiteZone.WIB, "JATENGDIY"),
            new SiteRow("SBY", "Surabaya", SiteZone.WIB, "JATIM"),
            new SiteRow("PLG", "Palembang", SiteZone.WIB, "S2JB"),
            new SiteRow("MDN", "Medan", SiteZone.WIB, "SUMUT"),
            new SiteRow("DPS", "Denpasar", SiteZone.WITA, "BALI"),
            new SiteRow("MKS", "Makassar", SiteZone.WITA, "SULSELRABAR"),
            new SiteRow("JAP", "Jayapura", SiteZone.WIT, "PAPUA"));

    private final Places places;
    private final StaffMembers members;
    private final AccessTokens tokens;
    private final PasswordEncoder passwords;

    DemoStaff(Places places, StaffMembers members, AccessTokens tokens, PasswordEncoder passwords) {
        this.places = places;
        this.members = members;
        this.tokens = tokens;
        this.passwords = passwords;
    }

    @Transactional
    void arrive() {
        SITES.forEach(places::open);
        places.form(new TeamRow(TEAM, "Jakarta A", SITE));
        List<Staff> known = members.findByDemo(true);
        known.forEach(staff -> staff.activate(true));
        if (!known.isEmpty()) {
            return;
        }
        String hash = passwords.encode(PASSWORD);
        hire("cso", "Rani", Role.CSO, false, hash, "demo-cso");
        hire("cso2", "Dimas", Role.CSO, false, hash, "demo-cso-2");
        hire("tl", "Bagus", Role.TL, true, hash, "demo-tl");
        hire("tl2", "Sari", Role.TL, false, hash, "demo-tl-2");
        hire("manager", "Melati", Role.MANAGER, false, hash, "demo-manager");
        hire("admin", "Admin", Role.ADMIN, false, hash, null);
        hire("integration", "Sistem telefoni", Role.INTEGRATION, false, null, "demo-integration");
    }

    private void hire(
            String login, String name, Role role, boolean lead, @Nullable String hash, @Nullable String token) {
        boolean everywhere = role == Role.MANAGER || role == Role.ADMIN;
        NewStaff hired =
                new NewStaff(login, name, role, lead, everywhere ? null : TEAM, everywhere ? null : SITE, null, false);
        Staff staff = members.save(new Staff(hired, hash).forDemo());
        if (token != null) {
            tokens.save(new AccessToken(staff.id(), new Bearer(token), Workday.now()));
        }
    }
}
