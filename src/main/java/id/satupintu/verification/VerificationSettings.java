package id.satupintu.verification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the house may set, under {@code satupintu.verification}.
 *
 * @param lease how long a claim holds without a sign of life
 * @param slowAfter when a caller has waited too long
 * @param untouchedAfter when a claimed request without an act of its holder is conspicuous
 * @param nikKept how long after closing the NIK itself is kept
 */
@ConfigurationProperties("satupintu.verification")
record VerificationSettings(
        @DefaultValue("45s") Duration lease,
        @DefaultValue("5m") Duration slowAfter,
        @DefaultValue("120s") Duration untouchedAfter,
        @DefaultValue("30d") Duration nikKept) {}
