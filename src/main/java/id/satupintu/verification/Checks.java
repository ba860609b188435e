package id.satupintu.verification;

import id.satupintu.identity.EmailCheck;
import id.satupintu.identity.EmailFinding;
import id.satupintu.identity.NameFinding;
import id.satupintu.identity.NameMatch;
import id.satupintu.identity.NikReason;
import id.satupintu.identity.PhoneCheck;
import id.satupintu.identity.PhoneFinding;
import id.satupintu.identity.Verdict;
import java.util.List;

/**
 * What the checks say of the evidence as it stands now. They advise; a person decides (UU PDP art. 10).
 *
 * @param name the account name beside the name on the KTP
 */
public record Checks(NameFinding name, NikSaid nik, PhoneFinding phone, EmailFinding email) {

    /** What the form of the NIK said on the day of hand-over; nothing decoded. Never a check with Dukcapil. */
    public record NikSaid(Verdict verdict, List<NikReason> reasons) {}

    static Checks of(CaseView shown) {
        return new Checks(
                NameMatch.compare(shown.ktpName(), shown.accountName()),
                shown.nikSaid(),
                PhoneCheck.of(shown.phone(), null),
                EmailCheck.of(shown.email(), null));
    }
}
