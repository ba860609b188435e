package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.RequestDetails;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.RoutingAnswer;
import id.satupintu.policy.Transaction;
import id.satupintu.privacy.Masking;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.units.Units;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the request goes and by which rule, with the rule in plain words; below it the request itself. */
final class RouteCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Words words = new Words(this);

    RouteCard() {
        addClassNames("stack", "cg-route");
    }

    void show(CallView view) {
        removeAll();
        RequestFacts facts = view.facts();
        RoutingAnswer routing = facts.routing();
        if (facts.transaction() == null && routing.route() == RouteKind.ASK) {
            add(muted(words.of("callguide.route.none")));
            return;
        }
        Div line = new Div(
                new StateChip(VaadinIcon.ROAD_BRANCH, words.of("callguide.route." + routing.route()), tone(routing)),
                rule(routing));
        line.addClassName("row");
        add(line, new Paragraph(routing.explanation(words.locale())));
        String request = request(facts);
        if (!request.isEmpty()) {
            add(muted(request));
        }
    }

    private static Tone tone(RoutingAnswer routing) {
        return switch (routing.route()) {
            case PLN_MOBILE -> Tone.OK;
            case OUTSIDE_POLICY, APKT_SIMONE -> Tone.WARN;
            case CC_REGISTER -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }

    private static Span rule(RoutingAnswer routing) {
        Span rule = new Span(routing.ground() == null ? routing.rule() : routing.rule() + " · " + routing.ground());
        rule.addClassNames("muted", "small");
        return rule;
    }

    private String request(RequestFacts facts) {
        RequestDetails details = facts.details();
        return Stream.of(
                        transaction(facts.transaction()),
                        powers(details),
                        details.idpel() == null ? "" : "IDPEL " + Masking.idpel(details.idpel()),
                        details.unit() == null
                                ? ""
                                : Units.byCode(details.unit())
                                        .map(unit -> unit.name())
                                        .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String transaction(@Nullable Transaction transaction) {
        return transaction == null ? "" : transaction.name();
    }

    private String powers(RequestDetails details) {
        if (details.powerAsked() == null) {
            return "";
        }
        String asked = va(details.powerAsked());
        return details.powerNow() == null ? asked : va(details.powerNow()) + " → " + asked;
    }

    private String va(int power) {
        return java.text.NumberFormat.getIntegerInstance(words.locale()).format(power) + " VA";
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
