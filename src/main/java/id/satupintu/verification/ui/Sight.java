package id.satupintu.verification.ui;

import id.satupintu.identity.NikFinding;
import id.satupintu.verification.AccountFlag;
import id.satupintu.verification.EarlierAttempt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What only a TL sees beside the request itself.
 *
 * @param decoded what the NIK says, for the holder only
 * @param born the birth date that it was compared with
 */
record Sight(
        @Nullable NikFinding decoded, @Nullable LocalDate born, List<EarlierAttempt> earlier, List<AccountFlag> flags) {

    static final Sight NOTHING = new Sight(null, null, List.of(), List.of());

    /** What has moved meanwhile; the NIK has not. */
    Sight again(List<EarlierAttempt> earlierNow, List<AccountFlag> flagsNow) {
        return new Sight(decoded, born, earlierNow, flagsNow);
    }

    Sight decoded(NikFinding now, @Nullable LocalDate beside) {
        return new Sight(now, beside, earlier, flags);
    }

    Optional<AccountFlag> flag(AccountFlag.Kind kind) {
        return flags.stream().filter(flag -> flag.kind() == kind).findFirst();
    }
}
