package id.satupintu.escalation.review;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.review.Counting.Line;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.privacy.Masking;
import id.satupintu.workday.Workday;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to exceptions seen from above, for TLs and managers. */
@Service
@Transactional
public class ExceptionDesk {

    private static final String READERS = "hasAnyRole('TL', 'MANAGER')";
    private static final int LONGEST_NOTE = 500;
    private static final int MOST = 500;

    private final Counting counting;
    private final Reviews reviews;
    private final EscalationDesk cases;
    private final AuditDesk audit;

    ExceptionDesk(Counting counting, Reviews reviews, EscalationDesk cases, AuditDesk audit) {
        this.counting = counting;
        this.reviews = reviews;
        this.cases = cases;
        this.audit = audit;
    }

    /**
     * Exceptions by kind, unit, site or CSO inside the scope, the largest share first among the CSOs, else the largest
     * number.
     *
     * @param site code of one site, null for all of the scope
     */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<Volume> volumes(Side side, Span span, @Nullable String site, Scope scope) {
        Scope allowed = scope.within(Actor.current());
        if (side == Side.KIND) {
            return counting.kinds(span, site, allowed).stream()
                    .map(line -> new Volume(line.key(), line.cases(), line.whole(), Standing.AMONG))
                    .sorted(Comparator.comparingLong(Volume::cases).reversed())
                    .toList();
        }
        List<Line> lines = counting.exceptions(side, null, span, site, allowed);
        Comparator<Volume> order = side == Side.CSO
                ? Comparator.comparingDouble((Volume one) -> one.interval().rate())
                : Comparator.comparingLong(Volume::cases);
        return lines.stream()
                .map(line -> new Volume(
                        line.key(),
                        line.cases(),
                        line.whole(),
                        side == Side.CSO ? standing(line, lines) : Standing.AMONG))
                .sorted(order.reversed().thenComparing(Volume::key))
                .toList();
    }

    /** CSOs whose rate of all exceptions, or of one kind, stands out above that of the others of the site. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<StandingOut> standingOut(Span span, @Nullable String site, Scope scope) {
        Scope allowed = scope.within(Actor.current());
        Map<String, List<ExceptionKind>> found = new LinkedHashMap<>();
        high(null, span, site, allowed).forEach(cso -> found.put(cso, new ArrayList<>()));
        for (ExceptionKind kind : ExceptionKind.values()) {
            high(kind, span, site, allowed)
                    .forEach(cso -> found.computeIfAbsent(cso, fresh -> new ArrayList<>())
                            .add(kind));
        }
        return found.entrySet().stream()
                .map(cso -> new StandingOut(cso.getKey(), cso.getValue()))
                .toList();
    }

    private List<String> high(@Nullable ExceptionKind kind, Span span, @Nullable String site, Scope scope) {
        List<Line> lines = counting.exceptions(Side.CSO, kind, span, site, scope);
        return lines.stream()
                .filter(line -> standing(line, lines) == Standing.HIGH)
                .map(Line::key)
                .toList();
    }

    /** The others are those of the same site: callers differ from place to place. */
    private static Standing standing(Line own, List<Line> all) {
        long cases = 0;
        long whole = 0;
        for (Line line : all) {
            if (line.site().equals(own.site()) && !line.key().equals(own.key())) {
                cases += line.cases();
                whole += line.whole();
            }
        }
        return Standing.of(own.cases(), own.whole(), cases, whole);
    }

    /** The exceptions behind one number; as many as the number says. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<ExceptionRow> behind(
            Side side, String key, Span span, @Nullable String site, Scope scope, int offset, int limit) {
        Scope allowed = scope.within(Actor.current());
        return counting.rows(side, key, span, site, allowed, offset, Math.min(limit, MOST));
    }

    /** What a TL is to look at: every b and c, a drawn part of the others. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<ExceptionRow> sample(Span span, @Nullable String site, Scope scope, int limit) {
        return counting.sample(span, site, scope.within(Actor.current()), Math.min(limit, MOST));
    }

    /** The words recorded as evidence, with the customer masked; the view is written down. */
    @PreAuthorize(READERS)
    public CaseView evidence(CaseId id, Scope scope) {
        CaseView view = cases.masked(id, scope);
        audit.viewed("escalation.evidence", "escalation", id.value(), "review of the exception");
        return view;
    }

    /** What a TL has said of it. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Optional<ReviewView> review(CaseId id, Scope scope) {
        cases.view(id, scope);
        return reviews.findByCaseId(id.value()).map(Review::view);
    }

    /**
     * A TL says whether the evidence bears the exception, once and never of an own ruling.
     *
     * @throws ReviewRefused without the note that doubt needs, of an own ruling, or when somebody was faster
     */
    @PreAuthorize("hasRole('TL')")
    public ReviewView review(CaseId id, ReviewVerdict verdict, String note) {
        Actor tl = Actor.current();
        CaseView view = cases.view(id, tl.scope());
        if (verdict.needsNote() && note.isBlank()) {
            throw new ReviewRefused("note");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new ReviewRefused("too-long");
        }
        boolean own = view.evidence().stream()
                .anyMatch(word -> word.name().equals("ruledBy") && word.value().equals(tl.name()));
        if (own) {
            throw new ReviewRefused("own");
        }
        if (reviews.findByCaseId(id.value()).isPresent()) {
            throw new ReviewRefused("reviewed");
        }
        String words = note.isBlank() ? null : Masking.freeText(note.strip());
        audit.acted("escalation.reviewed", "escalation", id.value(), verdict.name());
        return reviews.saveAndFlush(new Review(id, verdict, words, tl, Workday.now()))
                .view();
    }
}
