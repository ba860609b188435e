package id.satupintu.edition;

import id.satupintu.policy.Parameters;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.Transaction;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a centre may set in the built-in edition (section 9: every ambiguity stays a setting).
 *
 * @param builtinFrom first day of the built-in edition; the letter does not say it, so it is assumed
 * @param psLimitProvinces province codes with the 22,000 VA limit of PS
 * @param limitsApplyTo requests that the limits bind
 * @param decreaseIsNonNiaga whether a PD for no more than the power now is no Niaga request
 */
@ConfigurationProperties("satupintu.edition")
record EditionSettings(
        @DefaultValue("2022-03-01") LocalDate builtinFrom,
        @DefaultValue("33") Set<String> psLimitProvinces,
        @DefaultValue({"PB", "PD", "PS"}) Set<Transaction> limitsApplyTo,
        @DefaultValue("true") boolean decreaseIsNonNiaga) {

    PolicyRules rules() {
        return PolicyRules.SEED.with(Parameters.SEED
                .psLimitIn(psLimitProvinces)
                .limitsApplyingTo(limitsApplyTo)
                .decreaseNonNiaga(decreaseIsNonNiaga));
    }
}
