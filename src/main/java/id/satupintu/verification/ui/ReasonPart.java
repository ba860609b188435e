package id.satupintu.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.satupintu.policy.RejectReason;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.SayCard;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.ReadAloud;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The numbered reasons, several at once, and below them the words that the CSO will read to the customer. */
final class ReasonPart extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<RejectReason, Button> buttons = new EnumMap<>(RejectReason.class);
    private final SayCard say = new SayCard(getTranslation("verification.say"), "");

    ReasonPart(Consumer<RejectReason> toggled) {
        addClassName("vf-reasons");
        Div choices = new Div();
        choices.addClassName("vf-choices");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", getTranslation("verification.reasons"));
        ReasonKeys.BY_KEY.forEach((key, reason) -> choices.add(button(key, reason, toggled)));
        add(choices, say);
    }

    private Button button(String key, RejectReason reason, Consumer<RejectReason> toggled) {
        Button button = new Button(reason.words(getLocale()), click -> toggled.accept(reason));
        button.setPrefixComponent(new KeyHint(key.toUpperCase(Locale.ROOT)));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("vf-toggle");
        button.setTooltipText(reason.forStaff(getLocale()));
        buttons.put(reason, button);
        return button;
    }

    void show(Workbench bench) {
        buttons.forEach((reason, button) -> {
            boolean chosen = bench.reasons().contains(reason);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
            button.setClassName("vf-on", chosen);
        });
        CaseView shown = bench.shown();
        String words = bench.reasons().stream()
                .map(reason -> ReadAloud.text(reason, shown.salutation(), shown.transaction(), bench.accountName()))
                .collect(Collectors.joining(" "));
        say.say(words.isEmpty() ? getTranslation("verification.say.none") : words);
    }
}
