package id.satupintu.verification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.Actor;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.verification.AccountFlag;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Says that this value stands under another account already; a reason to look closer, never a refusal by itself. */
final class FlagChip extends Composite<Span> {

    private static final long serialVersionUID = 1L;
    private static final String DAY = "d MMM yyyy";

    FlagChip(Optional<AccountFlag> flag) {
        addClassName("vf-flag");
        getContent().setVisible(flag.isPresent());
        flag.ifPresent(this::say);
    }

    private void say(AccountFlag flag) {
        String day = DateTimeFormatter.ofPattern(DAY, getLocale())
                .format(flag.at().atZone(Actor.current().zone().id()));
        String key = "verification.flag." + flag.kind() + (flag.verified() ? ".verified" : ".open");
        getContent()
                .add(new StateChip(
                        VaadinIcon.COPY, getTranslation(key, Integer.toString(flag.accounts()), day), Tone.WARN));
    }
}
