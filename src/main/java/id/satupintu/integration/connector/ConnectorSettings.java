package id.satupintu.integration.connector;

import id.satupintu.escalation.OutsideSystem;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which systems are reached by connector; the others are served by hand.
 *
 * @param connector by system, as {@code satupintu.connector.apkt.address}
 */
@ConfigurationProperties("satupintu")
record ConnectorSettings(@DefaultValue Map<OutsideSystem, Line> connector) {}
