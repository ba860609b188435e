package id.satupintu.verification.ui;

import id.satupintu.identity.NikFinding;
import id.satupintu.verification.AccountFlag;
import id.satupintu.verification.EarlierAttempt;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What only a TL sees beside the request itself.
 *
 * @param decoded what the NIK says, for the holder only
 */
record Sight(@Nullable NikFinding decoded, List<EarlierAttempt> earlier, List<AccountFlag> flags) {

    static final Sight NOTHING = new Sight(null, List.of(), List.of());

    /** What has moved meanwhile; the NIK has not. */
    Sight again(List<EarlierAttempt> earlierNow, List<AccountFlag> flagsNow) {
        return new Sight(decoded, earlierNow, flagsNow);
    }

    Optional<AccountFlag> flag(AccountFlag.Kind kind) {
        return flags.stream().filter(flag -> flag.kind() == kind).findFirst();
    }
}
