package id.satupintu.callguide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.RoutingAnswer;
import id.satupintu.policy.Transaction;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Units;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the request goes and by which rule, with the rule in plain words; below it the request itself. */
final class RouteCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Words words = new Words(this);
    private final Button whyNot = new Button(words.of("callguide.why-not"), click -> explain());
    private final Paragraph because = new Paragraph();
    private String instead = "";
    private transient @Nullable Shown shown;

    /** All that is drawn; other facts move at every step. */
    private record Shown(
            @Nullable Transaction transaction,
            RoutingAnswer routing,
            @Nullable String unit,
            String request) {}

    RouteCard() {
        addClassNames("stack", "cg-route");
        whyNot.setPrefixComponent(KeyHint.anywhere("A"));
        whyNot.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        because.addClassNames("note", "tone-info");
    }

    void show(CallView view) {
        RequestFacts facts = view.facts();
        String request = new RequestWords(words.locale()).of(facts);
        Shown now = new Shown(facts.transaction(), facts.routing(), view.unit(), request);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
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
        routing.whyNotTheApp(words.locale()).ifPresent(this::whyNot);
        routing.notes().forEach(note -> add(note(note.in(words.locale()))));
        notice(view.unit()).ifPresent(said -> add(note(said)));
        if (!request.isEmpty()) {
            add(muted(request));
        }
    }

    private void whyNot(String reason) {
        instead = reason;
        because.setVisible(false);
        because.setText("");
        whyNot.getElement().setAttribute("aria-expanded", "false");
        add(new Div(whyNot), because);
    }

    /** Says why the request does not go to the application, or hides that again. */
    void explain() {
        because.setVisible(!because.isVisible());
        because.setText(because.isVisible() ? instead : "");
        whyNot.getElement().setAttribute("aria-expanded", Boolean.toString(because.isVisible()));
    }

    /** What the unit of the connection, or else of the caller, does not offer: told, never in the way. */
    private static Optional<String> notice(@Nullable String unit) {
        return unit == null
                ? Optional.empty()
                : Units.byCode(unit).map(DistributionUnit::notice).filter(said -> !said.isBlank());
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

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("note", "tone-info");
        return note;
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
