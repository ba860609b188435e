package id.satupintu.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a NIK tells. Holds decoded personal data, so it prints its verdict and reasons only.
 *
 * @param verdict PASS means "well formed", never "registered"
 * @param reasons what was noticed; may hold information also beside PASS
 * @param region where it was first registered, as far as known; null when refused
 * @param birthDate the reading that fits; null when refused or when no reading can be told from the other
 * @param readings every date the digits can mean, the later first; empty when refused
 * @param sex null when refused
 */
public record NikFinding(
        Verdict verdict,
        List<NikReason> reasons,
        @Nullable Region region,
        @Nullable LocalDate birthDate,
        List<LocalDate> readings,
        @Nullable Sex sex) {

    /** Keeps the lists from changing. */
    public NikFinding {
        reasons = List.copyOf(reasons);
        readings = List.copyOf(readings);
    }

    static NikFinding refused(List<NikReason> faults) {
        return new NikFinding(Verdict.REFUSE, faults, null, null, List.of(), null);
    }

    /** @return the verdict and every reason in sentences; says that this is no Dukcapil check */
    public String explanation(Locale locale) {
        return Stream.concat(
                        Stream.of(Texts.say(locale, "nik." + verdict)),
                        reasons.stream().map(reason -> reason.sentence(locale)))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "NikFinding[" + verdict + " " + reasons + "]";
    }
}
