package id.satupintu.escalation.review;

import id.satupintu.access.Actor;
import id.satupintu.escalation.CaseId;
import id.satupintu.workday.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A TL's look at one exception; said once. */
@Entity
@Table(name = "escalation_review")
class Review {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ReviewVerdict verdict;

    private @Nullable String note;
    private UUID reviewedBy;
    private String reviewer;
    private Instant reviewedAt;

    protected Review() {}

    Review(CaseId about, ReviewVerdict said, @Nullable String words, Actor tl, Instant now) {
        id = Ids.next();
        caseId = about.value();
        verdict = said;
        note = words;
        reviewedBy = tl.id().value();
        reviewer = tl.name();
        reviewedAt = now;
    }

    ReviewView view() {
        return new ReviewView(verdict, note, reviewer, reviewedAt);
    }
}
