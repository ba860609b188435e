package id.satupintu.escalation.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.escalation.EscalationRefused;
import id.satupintu.escalation.dispatch.DispatchRefused;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;

/** Why the ledger did not do it, in the reader's words. */
final class Refusal {

    private Refusal() {}

    static String words(RuntimeException refused, Component reader) {
        return switch (refused) {
            case EscalationRefused because
            when because.code().equals("incomplete") ->
                reader.getTranslation(
                        "escalation.error.incomplete",
                        because.missing().stream()
                                .map(field -> reader.getTranslation(field.key()))
                                .collect(Collectors.joining(", ")));
            case EscalationRefused because -> reader.getTranslation("escalation.error." + because.code());
            case DispatchRefused because -> reader.getTranslation("escalation.error." + because.code());
            case DataAccessException unreachable -> reader.getTranslation("escalation.error.busy");
            default -> throw refused;
        };
    }
}
