package id.satupintu.integration.connector;

import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.dispatch.Connector;
import id.satupintu.escalation.dispatch.Delivery;
import id.satupintu.escalation.dispatch.Letter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All lines of the house. */
@Component
class HttpConnector implements Connector {

    private final Map<OutsideSystem, OpenLine> lines = new EnumMap<>(OutsideSystem.class);

    HttpConnector(ConnectorSettings settings) {
        for (OutsideSystem system : OutsideSystem.values()) {
            Line line = settings.line(system);
            if (line != null) {
                lines.put(system, new OpenLine(system, line));
            }
        }
    }

    @Override
    public boolean carries(OutsideSystem system) {
        return lines.containsKey(system);
    }

    @Override
    public Duration longest(OutsideSystem system) {
        OpenLine line = lines.get(system);
        return line == null ? Duration.ZERO : line.longest();
    }

    @Override
    public Delivery send(Letter letter) {
        OpenLine line = lines.get(letter.system());
        if (line == null) {
            throw new IllegalStateException("No line to " + letter.system());
        }
        return line.send(letter);
    }
}
