package id.satupintu.callguide;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a centre may set.
 *
 * @param silence how long a cockpit may be silent before its caller counts as gone
 * @param resume how long a lost call can be resumed before it is closed and counted
 */
@ConfigurationProperties("satupintu.callguide")
record CallSettings(
        @DefaultValue("60s") Duration silence,
        @DefaultValue("24h") Duration resume) {}
