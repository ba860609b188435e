package id.satupintu.escalation.dispatch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a centre may set.
 *
 * @param lease how long an attempt may take before its answer counts as lost; longer than all tries of the connector
 * @param atOnce how many letters are on their way at the same time
 */
@ConfigurationProperties("satupintu.escalation.dispatch")
record DispatchSettings(
        @DefaultValue("60s") Duration lease,
        @DefaultValue("4") int atOnce) {}
