package id.satupintu.verification;

import id.satupintu.access.Scope;
import id.satupintu.workday.SiteZone;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/** Which requests are asked for. */
final class CaseFilter {

    static final Sort SERVING_ORDER = Sort.by("turn.spot.serving", "turn.spot.queuedAt", "id");
    static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "turn.spot.handedAt", "id");

    private CaseFilter() {}

    static Specification<VerificationCase> inside(Scope scope) {
        return (root, query, build) -> switch (scope) {
            case Scope.Own own ->
                build.equal(root.get("origin").get("ownerId"), own.staff().value());
            case Scope.Team team -> build.equal(root.get("origin").get("team"), team.team());
            case Scope.Sites sites ->
                sites.every()
                        ? build.conjunction()
                        : root.get("origin").get("site").in(sites.codes());
        };
    }

    static Specification<VerificationCase> handedOn(LocalDate day, SiteZone zone) {
        Instant from = zone.startOf(day);
        Instant to = zone.startOf(day.plusDays(1));
        return (root, query, build) -> build.and(
                build.greaterThanOrEqualTo(root.get("turn").get("spot").get("handedAt"), from),
                build.lessThan(root.get("turn").get("spot").get("handedAt"), to));
    }

    static Specification<VerificationCase> handedSince(Instant since) {
        return (root, query, build) ->
                build.greaterThanOrEqualTo(root.get("turn").get("spot").get("handedAt"), since);
    }

    /** Decided, and nobody has read the result to the customer. */
    static Specification<VerificationCase> untold() {
        return (root, query, build) -> build.and(
                root.get("ending").get("stage").in(Stage.APPROVED, Stage.NOT_APPLIED, Stage.REJECTED),
                build.isNull(root.get("ending").get("relayedAt")));
    }

    static Specification<VerificationCase> in(Set<CaseStatus> statuses, Instant now) {
        return (root, query, build) -> build.or(
                statuses.stream().map(status -> is(status, root, build, now)).toArray(Predicate[]::new));
    }

    private static Predicate is(CaseStatus status, Root<VerificationCase> root, CriteriaBuilder build, Instant now) {
        Predicate held = build.and(
                build.isNotNull(root.get("turn").get("claim").get("holderId")),
                build.greaterThan(root.get("turn").get("claim").get("leaseUntil"), now));
        Predicate awaited = build.equal(root.get("turn").get("spot").get("serving"), Spot.CALLBACK);
        Predicate open = stage(Stage.OPEN, root, build);
        return switch (status) {
            case CLAIMED -> build.and(open, held);
            case WAITING -> build.and(open, free(root, build, now), build.not(awaited));
            case CALLBACK -> build.and(open, free(root, build, now), awaited);
            case APPROVED -> stage(Stage.APPROVED, root, build);
            case APPROVED_NOT_APPLIED -> stage(Stage.NOT_APPLIED, root, build);
            case REJECTED -> stage(Stage.REJECTED, root, build);
            case WITHDRAWN -> stage(Stage.WITHDRAWN, root, build);
        };
    }

    private static Predicate free(Root<VerificationCase> root, CriteriaBuilder build, Instant now) {
        return build.or(
                build.isNull(root.get("turn").get("claim").get("holderId")),
                build.lessThanOrEqualTo(root.get("turn").get("claim").get("leaseUntil"), now));
    }

    private static Predicate stage(Stage stage, Root<VerificationCase> root, CriteriaBuilder build) {
        return build.equal(root.get("ending").get("stage"), stage);
    }
}
