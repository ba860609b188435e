package id.satupintu.policy;

import java.time.LocalDate;
import java.util.Locale;

/** Questions and the edition of the seed, for tests that want to say one thing each. */
final class Ask {

    static final Locale INDONESIAN = Locale.of("id", "ID");
    static final String IDPEL = "523012345678";
    static final String CENTRAL_JAVA = "33";
    static final String WEST_JAVA = "32";
    static final Edition SEED = edition(PolicyRules.SEED);

    private Ask() {}

    static Edition edition(PolicyRules rules) {
        LocalDate from = LocalDate.of(2022, 3, 1);
        return new Edition(new EditionId("2022-03-01-niaga"), "PLN", "Niaga", null, null, from, rules, true);
    }

    static RoutingDraft pb(int va) {
        return RoutingQuestion.about(Transaction.PB).draft().powerAsked(va);
    }

    static RoutingDraft pd(int now, int asked) {
        return RoutingQuestion.about(Transaction.PD)
                .draft()
                .idpel(IDPEL)
                .powerNow(now)
                .powerAsked(asked);
    }

    /** A temporary connection of a customer; where the power now is 0 it stays unknown. */
    static RoutingDraft ps(int now, int asked, String province) {
        return RoutingQuestion.about(Transaction.PS)
                .draft()
                .idpel(IDPEL)
                .powerNow(now == 0 ? null : now)
                .powerAsked(asked)
                .province(province);
    }

    static RoutingAnswer decide(RoutingDraft draft) {
        return PolicyTable.decide(draft.question(), SEED);
    }

    static RoutingAnswer decide(RoutingDraft draft, PolicyRules rules) {
        return PolicyTable.decide(draft.question(), edition(rules));
    }
}
