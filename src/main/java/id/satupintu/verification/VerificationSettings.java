package id.satupintu.verification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the house may set, under {@code satupintu.verification}.
 *
 * @param lease how long a claim holds without a sign of life
 * @param goodbye how long it holds after the TL's screen was closed, so that a reload loses nothing
 * @param offer how long a waiting request rings before the next TL, the floor, the shift lead hear it
 * @param sent how long a request sent to one TL rings there before others hear it
 * @param slowAfter when a caller has waited too long
 * @param untouchedAfter when a claimed request without an act of its holder is conspicuous
 * @param holdAfter when a request that rests for a consultation is conspicuous
 * @param nikKept how long after closing the NIK itself is kept
 */
@ConfigurationProperties("satupintu.verification")
record VerificationSettings(
        @DefaultValue("45s") Duration lease,
        @DefaultValue("15s") Duration goodbye,
        @DefaultValue("15s") Duration offer,
        @DefaultValue("30s") Duration sent,
        @DefaultValue("5m") Duration slowAfter,
        @DefaultValue("120s") Duration untouchedAfter,
        @DefaultValue("5m") Duration holdAfter,
        @DefaultValue("30d") Duration nikKept) {}
