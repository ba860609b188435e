package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.privacy.Masking;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the TL at a request ask its CSO something without deciding: the claim stays, no attempt is spent. A NIK in the
 * words is masked on the way in.
 */
@Service
@Transactional
public class InquiryDesk {

    private static final int LONGEST = 500;

    private final Finder finder;
    private final Claims claims;
    private final Inquiries inquiries;
    private final Chronicle chronicle;
    private final CaseReader reader;

    InquiryDesk(Finder finder, Claims claims, Inquiries inquiries, Chronicle chronicle, CaseReader reader) {
        this.finder = finder;
        this.claims = claims;
        this.inquiries = inquiries;
        this.chronicle = chronicle;
        this.reader = reader;
    }

    /**
     * Asks the CSO; a question that still waited is withdrawn. Asking prolongs the claim and is a sign of work on it.
     *
     * @throws VerificationRefused.NotTheHolder when the claim is not, or no longer, one's own
     */
    @PreAuthorize("hasRole('TL')")
    public CaseView ask(VerificationId id, String question) {
        VerificationCase found = finder.lockedForTl(id);
        Actor tl = Actor.current();
        Instant now = Workday.now();
        found.requireHeld(tl.id(), now);
        inquiries.ask(id.value(), said("question", question), new Person(tl.id(), tl.name()), now);
        found.exchanged();
        chronicle.acted(found, MomentKind.ASKED, now);
        claims.touch(id);
        return reader.one(claims.claim(id));
    }

    /**
     * Answers what the TL asked.
     *
     * @throws VerificationRefused.AlreadyDecided when the TL has decided meanwhile
     * @throws VerificationRefused.Barred when no question waits any more
     */
    @PreAuthorize("hasRole('CSO')")
    public CaseView answer(VerificationId id, String answer) {
        VerificationCase found = finder.lockedForOwner(id);
        found.ending().requireOpen();
        Instant now = Workday.now();
        if (!inquiries.answer(id.value(), said("answer", answer), now)) {
            throw new VerificationRefused.Barred(Bar.NO_QUESTION);
        }
        found.exchanged();
        chronicle.acted(found, MomentKind.ANSWERED, now);
        return reader.one(found);
    }

    private static String said(String field, String words) {
        String bare = words.strip();
        if (bare.isEmpty()) {
            throw new VerificationRefused.FieldRefused(field, List.of("EMPTY"));
        }
        if (bare.length() > LONGEST) {
            throw new VerificationRefused.FieldRefused(field, List.of("TOO_LONG"));
        }
        return Masking.freeText(bare);
    }
}
