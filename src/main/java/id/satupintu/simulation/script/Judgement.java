package id.satupintu.simulation.script;

import id.satupintu.identity.NameVerdict;
import id.satupintu.policy.RejectReason;
import id.satupintu.simulation.Dice;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.Observed;
import id.satupintu.verification.Outcome;
import java.util.Map;

/** How Team Leaders decide: by the advice on the name mostly, and by what they find in PLN's own application. */
public final class Judgement {

    private static final double NICKNAME_REFUSED = 0.3;
    private static final double KNOWN_BY_THAT_NAME = 0.04;
    private static final double SOMETHING_WRONG = 0.14;
    private static final double STILL_WRONG = 0.05;
    private static final double NOT_APPLIED = 0.02;

    private static final Map<RejectReason, Integer> FOUND = Map.of(
            RejectReason.KTP_PHOTO, 30,
            RejectReason.SELFIE, 24,
            RejectReason.NOT_SUBMITTED, 14,
            RejectReason.PHONE, 10,
            RejectReason.EMAIL, 8,
            RejectReason.PROFILE_INCOMPLETE, 7,
            RejectReason.NIK_MISMATCH, 5,
            RejectReason.NIK_DATE, 2);

    private Judgement() {}

    /** The decision on the evidence as it stands, or now and then its opposite. */
    public static Decision of(CaseView view, Dice dice, Rates rates) {
        Decision right = right(view, dice, rates);
        boolean wrong = rates.misjudged() > 0 && dice.chance(rates.misjudged());
        return wrong ? opposite(right, view, dice) : right;
    }

    private static Decision opposite(Decision right, CaseView view, Dice dice) {
        return right.outcome() == Outcome.APPROVE ? found(view, dice) : approved(view);
    }

    private static Decision right(CaseView view, Dice dice, Rates rates) {
        NameVerdict name = view.checks().name().verdict();
        boolean refusedName = name == NameVerdict.NO_MATCH && !dice.chance(KNOWN_BY_THAT_NAME)
                || name == NameVerdict.REVIEW && dice.chance(NICKNAME_REFUSED);
        if (refusedName) {
            return Decision.reject(view.evidenceVersion(), RejectReason.NAME);
        }
        if (dice.chance(rates.mistakes() * (view.attempt() > 1 ? STILL_WRONG : SOMETHING_WRONG))) {
            return found(view, dice);
        }
        return approved(view).withUpgraded(!dice.chance(NOT_APPLIED));
    }

    /** Against the advice with the note that it takes. */
    private static Decision approved(CaseView view) {
        Decision approval = Decision.approve(view.evidenceVersion());
        return view.checks().name().verdict() == NameVerdict.NO_MATCH
                ? approval.withNote("Nama panggilan; nama lengkap di profil sesuai KTP.")
                : approval;
    }

    private static Decision found(CaseView view, Dice dice) {
        RejectReason reason = dice.weighted(FOUND.keySet().stream().sorted().toList(), FOUND::get);
        Decision rejection = Decision.reject(view.evidenceVersion(), reason);
        return switch (reason) {
            case KTP_PHOTO -> rejection.withObserved(new Observed(null, null, null, false, true));
            case SELFIE -> rejection.withObserved(new Observed(null, null, null, true, false));
            case NIK_DATE -> rejection.withNote("Tanggal lahir pada NIK berbeda dengan KTP.");
            default -> rejection;
        };
    }
}
