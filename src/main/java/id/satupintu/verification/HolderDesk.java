package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.identity.Nik;
import id.satupintu.identity.NikCheck;
import id.satupintu.identity.NikFinding;
import id.satupintu.identity.Sex;
import id.satupintu.policy.Salutation;
import id.satupintu.relay.Topic;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What only the TL at the request may see or keep: what the NIK says, earlier attempts, the draft. */
@Service
@Transactional
public class HolderDesk {

    private final Finder finder;
    private final NikWindow window;
    private final Drafts drafts;
    private final VerificationCases cases;
    private final Claims claims;
    private final AccountFlags flags;
    private final Intake intake;

    HolderDesk(
            Finder finder,
            NikWindow window,
            Drafts drafts,
            VerificationCases cases,
            Claims claims,
            AccountFlags flags,
            Intake intake) {
        this.finder = finder;
        this.window = window;
        this.drafts = drafts;
        this.cases = cases;
        this.claims = claims;
        this.flags = flags;
        this.intake = intake;
    }

    /**
     * What the form of the NIK tells of region, birth date and sex, the sex beside how the customer is addressed; for
     * the holder, and written down like a view.
     *
     * @param birthDate the one on the KTP as the TL sees it, to be compared; absent where it was not typed
     */
    @PreAuthorize("hasRole('TL')")
    public NikFinding decodedNik(VerificationId id, @Nullable LocalDate birthDate) {
        Nik nik = window.decode(id);
        Salutation addressed = finder.readForTl(id, Actor.current()).declared().salutation();
        return NikCheck.of(
                nik.digits(), birthDate, sex(addressed), Actor.current().zone().dayOf(Workday.now()));
    }

    /** What of this request stands under another account already; for TLs of the team that has it now. */
    @PreAuthorize("hasRole('TL')")
    @Transactional(readOnly = true)
    public List<AccountFlag> flags(VerificationId id) {
        return flags.of(finder.readForTl(id, Actor.current()));
    }

    /** What tells that a flag or an earlier attempt of this request may have changed; for TLs of the team that has it. */
    @PreAuthorize("hasRole('TL')")
    @Transactional(readOnly = true)
    public List<Topic> kin(VerificationId id) {
        return intake.kin(finder.readForTl(id, Actor.current())).topics();
    }

    /** Earlier decisions on the same NIK, newest first; for TLs of the team that has it now. */
    @PreAuthorize("hasRole('TL')")
    @Transactional(readOnly = true)
    public List<EarlierAttempt> earlier(VerificationId id) {
        VerificationCase found = finder.readForTl(id, Actor.current());
        return cases.decidedBefore(intake.indexes(found), found.turn().spot().handedAt()).stream()
                .map(VerificationCase::asEarlier)
                .toList();
    }

    /** What this TL has begun on the request; blank when nothing. */
    @PreAuthorize("hasRole('TL')")
    @Transactional(readOnly = true)
    public Draft draft(VerificationId id) {
        VerificationCase found = finder.readForTl(id, Actor.current());
        return drafts.of(id.value(), Actor.current().id().value())
                .orElseGet(() -> Draft.blank(found.declared().version()));
    }

    /** Keeps what this TL has begun, while the request is open. */
    @PreAuthorize("hasRole('TL')")
    public void keep(VerificationId id, Draft draft) {
        finder.readForTl(id, Actor.current()).ending().requireOpen();
        drafts.keep(id.value(), Actor.current().id().value(), draft);
        claims.touch(id);
    }

    private static @Nullable Sex sex(Salutation addressed) {
        return switch (addressed) {
            case BAPAK -> Sex.M;
            case IBU -> Sex.F;
            case NEUTRAL -> null;
        };
    }
}
