package id.satupintu.escalation;

import java.time.Instant;
import java.util.Objects;

/** What the other rooms are told of a case: flat, ids and codes only. */
final class Announcement {

    private Announcement() {}

    static ExceptionRecorded recorded(EscalationCase about, Instant now) {
        CaseView view = about.view();
        CaseOrigin origin = view.origin();
        return new ExceptionRecorded(
                view.id().value(),
                view.version(),
                view.callId(),
                view.requestId(),
                view.kind().name(),
                view.kind().letter(),
                view.exceptions(),
                about.transactionCode(),
                about.unit(),
                origin.site(),
                origin.zone().name(),
                origin.siteDay(),
                origin.team(),
                origin.cso(),
                origin.edition(),
                origin.simulated(),
                now);
    }

    static ExceptionVoided voided(EscalationCase about, Instant now) {
        CaseView view = about.view();
        return new ExceptionVoided(
                view.id().value(),
                view.version(),
                view.callId(),
                view.requestId(),
                String.valueOf(view.voidReason()),
                view.origin().simulated(),
                now);
    }

    static Object entered(EscalationCase about, NumberView number) {
        CaseView view = about.view();
        return switch (number.system()) {
            case APKT -> new Told(about, view, number).apkt();
            case SIMONE -> new Told(about, view, number).simone();
            case AP2T -> new Told(about, view, number).register();
        };
    }

    /** The three events have the same fields. */
    private record Told(EscalationCase about, CaseView view, NumberView number) {

        private Instant recordedAt() {
            return Objects.requireNonNullElse(about.completedAt(), view.openedAt());
        }

        ApktNumberEntered apkt() {
            CaseOrigin from = view.origin();
            return new ApktNumberEntered(
                    view.id().value(),
                    view.version(),
                    view.callId(),
                    view.requestId(),
                    view.kind().name(),
                    about.transactionCode(),
                    about.unit(),
                    from.site(),
                    from.zone().name(),
                    from.siteDay(),
                    from.team(),
                    from.cso(),
                    from.edition(),
                    number.way().name(),
                    recordedAt(),
                    from.simulated(),
                    number.at());
        }

        SimoneNumberEntered simone() {
            ApktNumberEntered same = apkt();
            return new SimoneNumberEntered(
                    same.caseId(),
                    same.version(),
                    same.callId(),
                    same.requestId(),
                    same.kind(),
                    same.transaction(),
                    same.unit(),
                    same.site(),
                    same.zone(),
                    same.siteDay(),
                    same.team(),
                    same.cso(),
                    same.edition(),
                    same.way(),
                    same.recordedAt(),
                    same.simulated(),
                    same.at());
        }

        RegisterGiven register() {
            ApktNumberEntered same = apkt();
            return new RegisterGiven(
                    same.caseId(),
                    same.version(),
                    same.callId(),
                    same.requestId(),
                    same.kind(),
                    same.transaction(),
                    same.unit(),
                    same.site(),
                    same.zone(),
                    same.siteDay(),
                    same.team(),
                    same.cso(),
                    same.edition(),
                    same.way(),
                    same.recordedAt(),
                    same.simulated(),
                    same.at());
        }
    }
}
