package id.satupintu.verification;

import id.satupintu.workday.Workday;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Some time after closing the NIK itself goes; its blind index stays, so that attempts can still be counted. */
@Component
class NikPurge {

    private final VerificationCases cases;
    private final VerificationSettings settings;

    NikPurge(VerificationCases cases, VerificationSettings settings) {
        this.cases = cases;
        this.settings = settings;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    @Transactional
    int purge() {
        return cases.purgeNik(Workday.now().minus(settings.nikKept()));
    }
}
