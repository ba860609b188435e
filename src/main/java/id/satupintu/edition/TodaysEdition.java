package id.satupintu.edition;

import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionInForce;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import org.springframework.stereotype.Component;

/** The edition of today; the policy is dated in Jakarta. */
@Component
class TodaysEdition implements EditionInForce {

    private final KnownEditions known;

    TodaysEdition(KnownEditions known) {
        this.known = known;
    }

    @Override
    public Edition current() {
        return known.decidingOn(SiteZone.WIB.dayOf(Workday.now()));
    }
}
