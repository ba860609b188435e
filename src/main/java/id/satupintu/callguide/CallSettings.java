package id.satupintu.callguide;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a centre may set.
 *
 * @param silence how long a cockpit may be silent before its caller counts as gone
 * @param back how long after its last sign of life a call comes back by itself when its CSO opens the cockpit again
 * @param resume how long a lost call can be resumed before it is closed and counted
 */
@ConfigurationProperties("satupintu.callguide")
record CallSettings(
        @DefaultValue("60s") Duration silence,
        @DefaultValue("10m") Duration back,
        @DefaultValue("24h") Duration resume) {}
