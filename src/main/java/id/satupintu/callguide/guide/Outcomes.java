package id.satupintu.callguide.guide;

import org.jspecify.annotations.Nullable;

/** Reads from what was told how a request ended, or how far it has come. */
final class Outcomes {

    private Outcomes() {}

    static RequestFacts of(Talk talk) {
        boolean verified = AccountBranch.knownVerified(talk) || VerificationBranch.accepted(talk);
        boolean submitted = talk.is(Question.GUIDE_REQUEST, Choice.SUBMITTED);
        return new RequestFacts(
                talk.request().transaction(),
                talk.routing(),
                outcome(talk),
                ending(talk, verified, submitted),
                talk.request().ever(Question.HAS_APP),
                hadApp(talk),
                choice(talk),
                installed(talk),
                verified,
                submitted,
                talk.has(Question.WHY),
                talk.has(Question.REMINDER),
                talk.has(Question.NEED),
                RequestDetails.of(talk.request()));
    }

    static Outcome outcome(Talk talk) {
        return switch (talk.routing().route()) {
            case NON_NIAGA -> Outcome.NON_NIAGA;
            case CC_REGISTER -> reached(talk, Question.REGISTER_TOLD, Outcome.REGISTERED);
            case APKT_SIMONE -> reached(talk, Question.APKT_NOTE, Outcome.ESCALATED);
            case OUTSIDE_POLICY -> outside(talk);
            case PLN_MOBILE -> byApp(talk);
            case ASK -> Outcome.UNFINISHED;
        };
    }

    private static Outcome reached(Talk talk, Question last, Outcome outcome) {
        return talk.has(last) ? outcome : Outcome.UNFINISHED;
    }

    /** A TL has ruled, or will, and the way that was ruled has come to its end. */
    private static Outcome outside(Talk talk) {
        boolean done = RulingBranch.toldLater(talk)
                || RulingBranch.ruled(talk, RulingBranch.TRY_APP)
                || (RulingBranch.ruled(talk, RulingBranch.UNIT_NOTE) && talk.has(Question.APKT_NOTE))
                || (RulingBranch.ruled(talk, RulingBranch.CC_SERVICE) && talk.has(Question.REGISTER_TOLD));
        return done ? Outcome.OUTSIDE_POLICY : Outcome.UNFINISHED;
    }

    private static Outcome byApp(Talk talk) {
        if (talk.has(Question.DECLINED)) {
            return Outcome.DECLINED;
        }
        boolean told = talk.has(Question.HAS_APP) && !AppBranch.refuses(talk);
        return told ? Outcome.DIRECTED : Outcome.UNFINISHED;
    }

    private static EndingKind ending(Talk talk, boolean verified, boolean submitted) {
        return switch (outcome(talk)) {
            case UNFINISHED -> EndingKind.OPEN;
            case NON_NIAGA -> EndingKind.NON_NIAGA;
            case REGISTERED -> EndingKind.REGISTERED;
            case OUTSIDE_POLICY -> ruled(talk);
            case ESCALATED -> EndingKind.ESCALATED;
            case DECLINED -> EndingKind.DECLINED;
            case DIRECTED -> directed(talk, verified, submitted);
        };
    }

    private static EndingKind ruled(Talk talk) {
        String verdict = talk.request().value(Question.RULING, FieldName.RULING);
        return switch (String.valueOf(verdict)) {
            case RulingBranch.TRY_APP -> EndingKind.RULED_APP;
            case RulingBranch.UNIT_NOTE -> EndingKind.RULED_NOTE;
            case RulingBranch.CC_SERVICE -> EndingKind.RULED_CC;
            default -> EndingKind.OUTSIDE_POLICY;
        };
    }

    private static EndingKind directed(Talk talk, boolean verified, boolean submitted) {
        if (submitted) {
            return EndingKind.SUBMITTED;
        }
        if (verified) {
            return EndingKind.VERIFIED;
        }
        if (talk.has(Question.PROMISE)) {
            return EndingKind.CALLBACK;
        }
        if (AccountBranch.later(talk)) {
            return EndingKind.VERIFY_LATER;
        }
        if (AccountBranch.needsNothing(talk)) {
            return EndingKind.SELF_SERVICE;
        }
        return AppBranch.leftAlone(talk) ? EndingKind.ALONE : EndingKind.DIRECTED;
    }

    private static @Nullable String hadApp(Talk talk) {
        Choice said = talk.request().choice(Question.HAS_APP);
        if (said == null) {
            return talk.request().ever(Question.HAS_APP) ? "UNKNOWN" : null;
        }
        return switch (said) {
            case ALREADY -> "ALREADY";
            case REFUSES -> "UNKNOWN";
            default -> "NOT_YET";
        };
    }

    private static @Nullable String choice(Talk talk) {
        if (talk.has(Question.DECLINED)) {
            return Choice.DECLINED.name();
        }
        Choice chosen = talk.request().choice(Question.DOWNLOAD_CHOICE);
        return chosen == null || chosen == Choice.DECLINED ? null : chosen.name();
    }

    /** Of those who try alone it is not known; never counted as no. */
    private static @Nullable String installed(Talk talk) {
        if (talk.is(Question.DOWNLOAD_CHOICE, Choice.ALONE)) {
            return "UNKNOWN";
        }
        Choice end = talk.request().choice(Question.GUIDED_DOWNLOAD);
        if (end == null) {
            return null;
        }
        return end == Choice.INSTALLED ? "YES" : "NO";
    }
}
