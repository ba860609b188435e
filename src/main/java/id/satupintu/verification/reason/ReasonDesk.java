package id.satupintu.verification.reason;

import id.satupintu.access.Actor;
import id.satupintu.audit.AuditDesk;
import id.satupintu.policy.ReasonTexts;
import id.satupintu.policy.RejectReason;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of reasons. What was read to a customer stays with the decision, whatever is written here later. */
@Service
@Transactional
public class ReasonDesk {

    private static final int LONGEST_WORDS = 60;
    private static final int LONGEST_TEXT = 600;

    private final Reasons reasons;
    private final ReasonEditions editions;
    private final AuditDesk audit;
    private final ApplicationEventPublisher events;

    ReasonDesk(Reasons reasons, ReasonEditions editions, AuditDesk audit, ApplicationEventPublisher events) {
        this.reasons = reasons;
        this.editions = editions;
        this.audit = audit;
        this.events = events;
    }

    /** What can be chosen today. */
    @PreAuthorize("hasRole('TL')")
    @Transactional(readOnly = true)
    public ReasonBook book() {
        return reasons.on(today());
    }

    /** What could be chosen on that day, and its words then. */
    @PreAuthorize("hasAnyRole('CSO', 'TL')")
    @Transactional(readOnly = true)
    public ReasonBook book(LocalDate day) {
        return reasons.on(day);
    }

    /** Every reason with what holds today and all that was ever written. */
    @PreAuthorize("hasAnyRole('ADMIN', 'AUDITOR')")
    @Transactional(readOnly = true)
    public List<ReasonRow> all() {
        List<ReasonEdition> all = editions.all().reversed();
        ReasonBook book = new ReasonBook(all, today());
        return Arrays.stream(RejectReason.values())
                .map(code -> row(code, book, all))
                .toList();
    }

    /**
     * Writes new texts for a reason, or the same for other days.
     *
     * @param seen what had been written last when whoever writes looked, so that nobody overwrites what they have not seen
     * @param from the first day, today at the earliest: no day that is over is rewritten
     * @param to the last day on which it can be chosen, absent where there is no end
     * @throws ReasonRefused when it cannot hold so
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void write(
            RejectReason code, @Nullable UUID seen, LocalDate from, @Nullable LocalDate to, ReasonTexts texts) {
        check(code, from, to);
        check(texts);
        refuseUnseen(code, seen);
        ReasonEdition written = new ReasonEdition(
                Ids.next(), code, from, to, texts, Actor.current().name(), Workday.now());
        editions.add(written);
        audit.acted("verification.reason-written", "reason", written.id(), code + " " + from + " " + to);
        events.publishEvent(new Reasons.Changed());
    }

    private static void check(RejectReason code, LocalDate from, @Nullable LocalDate to) {
        if (from.isBefore(today())) {
            throw new ReasonRefused("from-past", today().toString());
        }
        if (to != null && to.isBefore(from)) {
            throw new ReasonRefused("to-before-from", from.toString());
        }
        if (to != null && code == RejectReason.OTHER) {
            throw new ReasonRefused("other-stays", code.name());
        }
    }

    private static void check(ReasonTexts texts) {
        if (texts.incomplete()) {
            throw new ReasonRefused("incomplete", "");
        }
        texts.unknownSlots().stream().findFirst().ifPresent(place -> {
            throw new ReasonRefused("unknown-slot", place);
        });
        refuseLong(LONGEST_WORDS, texts.words().id(), texts.words().en());
        refuseLong(
                LONGEST_TEXT,
                texts.staff().id(),
                texts.staff().en(),
                texts.say().id(),
                texts.say().en());
    }

    private static void refuseLong(int most, String... texts) {
        if (Stream.of(texts).anyMatch(text -> text.length() > most)) {
            throw new ReasonRefused("too-long", Integer.toString(most));
        }
    }

    private void refuseUnseen(RejectReason code, @Nullable UUID seen) {
        ReasonEdition newest = editions.all().reversed().stream()
                .filter(edition -> edition.code() == code)
                .findFirst()
                .orElse(null);
        if (!Objects.equals(newest == null ? null : newest.id(), seen)) {
            throw new ReasonRefused("meanwhile", newest == null ? "" : newest.by());
        }
    }

    private static ReasonRow row(RejectReason code, ReasonBook book, List<ReasonEdition> newestFirst) {
        return new ReasonRow(
                code,
                book.edition(code).map(ReasonEdition::texts).orElseGet(() -> ReasonTexts.standard(code)),
                book.active().contains(code),
                book.edition(code).isPresent(),
                newestFirst.stream().filter(edition -> edition.code() == code).toList());
    }

    private static LocalDate today() {
        return Actor.current().zone().dayOf(Workday.now());
    }
}
