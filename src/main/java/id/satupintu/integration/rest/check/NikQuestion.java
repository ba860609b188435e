package id.satupintu.integration.rest.check;

import id.satupintu.access.Actor;
import id.satupintu.identity.NikCheck;
import id.satupintu.identity.NikFinding;
import id.satupintu.identity.Sex;
import id.satupintu.integration.rest.edge.Checked;
import id.satupintu.integration.rest.edge.Findings;
import id.satupintu.workday.Workday;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Is this NIK well formed, and does it fit what the KTP says? Prints nothing of the person.
 *
 * @param today the day on which ages count; today, where absent
 */
record NikQuestion(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Longest.TEXT) @Nullable
        String nik,

        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable LocalDate today)
        implements Checked {

    @Override
    public void check(Findings findings) {
        findings.present("nik", nik);
        findings.shorterThan("nik", nik, Longest.TEXT);
    }

    NikFinding finding() {
        LocalDate day = today == null ? Actor.current().zone().dayOf(Workday.now()) : today;
        return NikCheck.of(Objects.requireNonNull(nik), birthDate, sex, day);
    }

    @Override
    public String toString() {
        return "NikQuestion[…]";
    }
}
