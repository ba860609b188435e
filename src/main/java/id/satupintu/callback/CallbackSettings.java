package id.satupintu.callback;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a centre may set.
 *
 * @param promise within which time a customer is called back
 */
@ConfigurationProperties("satupintu.callback")
record CallbackSettings(@DefaultValue("24h") Duration promise) {}
