package id.satupintu.integration.rest.check;

import id.satupintu.identity.NikFinding;
import id.satupintu.identity.NikReason;
import id.satupintu.identity.Region;
import id.satupintu.identity.Sex;
import id.satupintu.identity.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a NIK tells; the NIK itself is never repeated.
 *
 * @param region where it was first registered; null when refused or unknown
 * @param birthDate null when refused or when no reading can be told from the other
 */
record NikAnswer(
        Verdict verdict,
        List<NikReason> reasons,
        @Nullable Place region,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        String explanation) {

    static NikAnswer of(NikFinding finding, Locale language) {
        return new NikAnswer(
                finding.verdict(),
                finding.reasons(),
                finding.region() == null ? null : Place.of(finding.region()),
                finding.birthDate(),
                finding.sex(),
                finding.explanation(language));
    }

    record Place(
            String province,
            @Nullable String regency,
            @Nullable String district,
            boolean current) {
        static Place of(Region region) {
            return new Place(region.province(), region.regency(), region.district(), region.current());
        }
    }
}
