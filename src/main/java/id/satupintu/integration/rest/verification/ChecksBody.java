package id.satupintu.integration.rest.verification;

import id.satupintu.identity.NikReason;
import id.satupintu.identity.Verdict;
import id.satupintu.integration.rest.check.EmailAnswer;
import id.satupintu.integration.rest.check.NameAnswer;
import id.satupintu.integration.rest.check.PhoneAnswer;
import id.satupintu.verification.Checks;
import java.util.List;
import java.util.Locale;

/** The four checks in the shapes of {@code /checks}; of the NIK the verdict and its reasons only, nothing decoded. */
record ChecksBody(NameAnswer name, NikSaid nik, PhoneAnswer phone, EmailAnswer email) {

    static ChecksBody of(Checks checks, Locale language) {
        return new ChecksBody(
                NameAnswer.of(checks.name(), language),
                new NikSaid(checks.nik().verdict(), checks.nik().reasons()),
                PhoneAnswer.of(checks.phone(), language),
                EmailAnswer.of(checks.email(), language));
    }

    record NikSaid(Verdict verdict, List<NikReason> reasons) {}
}
