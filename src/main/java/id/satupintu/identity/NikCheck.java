package id.satupintu.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form check of a NIK. There is no check digit and no look-up: a slip in region or serial goes unseen. */
public final class NikCheck {

    private static final int HIGH_SERIAL = 1000;

    private NikCheck() {}

    /**
     * @param nik as typed or read out
     * @param birthDate as on the KTP, where known
     * @param sex as on the KTP, where known
     * @param today the day on which ages count
     */
    public static NikFinding of(String nik, @Nullable LocalDate birthDate, @Nullable Sex sex, LocalDate today) {
        var form = NikForm.read(nik);
        if (!form.faults().isEmpty()) {
            return NikFinding.refused(form.faults());
        }
        var date = NikDate.of(form.digits());
        var region = Regions.of(form.digits());
        var reasons = new ArrayList<NikReason>();
        noticeRegion(region, reasons);
        var birth = settle(date, birthDate, today);
        noticeDate(date, birth, birthDate, today, reasons);
        noticePerson(form, date, sex, reasons);
        return new NikFinding(
                verdict(reasons), reasons, region.orElse(null), birth.orElse(null), date.readings(), date.sex());
    }

    private static void noticeRegion(Optional<Region> region, List<NikReason> reasons) {
        if (region.isEmpty() || region.get().district() == null) {
            reasons.add(NikReason.REGION_UNKNOWN);
        } else if (!region.get().current()) {
            reasons.add(NikReason.REGION_HISTORIC);
        }
    }

    /** The likely reading; where no age fits, the KTP's own date or the only date there is. */
    private static Optional<LocalDate> settle(NikDate date, @Nullable LocalDate onKtp, LocalDate today) {
        return date.likely(today).or(() -> {
            var readings = date.readings();
            return readings.size() == 1
                    ? Optional.of(readings.getFirst())
                    : readings.stream().filter(reading -> reading.equals(onKtp)).findFirst();
        });
    }

    private static void noticeDate(
            NikDate date,
            Optional<LocalDate> birth,
            @Nullable LocalDate onKtp,
            LocalDate today,
            List<NikReason> reasons) {
        var open = birth.map(List::of).orElseGet(date::readings);
        if (open.stream().anyMatch(reading -> Age.of(reading, today).tooYoung())) {
            reasons.add(NikReason.AGE_UNDER_17);
        }
        if (open.stream().anyMatch(reading -> Age.of(reading, today).hundredOrMore())) {
            reasons.add(NikReason.AGE_OVER_99);
        }
        if (onKtp != null && !open.contains(onKtp)) {
            reasons.add(NikReason.BIRTH_DATE_DIFFERS);
        }
    }

    private static void noticePerson(NikForm form, NikDate date, @Nullable Sex onKtp, List<NikReason> reasons) {
        if (onKtp != null && onKtp != date.sex()) {
            reasons.add(NikReason.SEX_DIFFERS);
        }
        if (form.serial() > HIGH_SERIAL) {
            reasons.add(NikReason.SERIAL_HIGH);
        }
        if (form.allOneDigit()) {
            reasons.add(NikReason.ALL_ONE_DIGIT);
        }
    }

    private static Verdict verdict(List<NikReason> reasons) {
        return reasons.stream().anyMatch(reason -> reason.weight() == Verdict.REVIEW) ? Verdict.REVIEW : Verdict.PASS;
    }
}
