package id.satupintu.access.shift.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.shift.ShiftRow;
import id.satupintu.access.shift.TeamDuty;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.workday.SiteZone;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each team with the TL on duty now; that nobody is on duty is said plainly. */
final class DutyList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<String> choose;

    DutyList(Consumer<String> choose) {
        this.choose = choose;
        addClassName("places-list");
        getElement().setAttribute("aria-label", getTranslation("access.shift.now"));
    }

    void show(List<TeamDuty> teams, String chosen, Function<TeamDuty, SiteZone> zone) {
        removeAll();
        teams.forEach(duty -> {
            NativeButton button = new NativeButton();
            button.add(new Span(duty.team().name()), state(duty.now(), zone.apply(duty)));
            button.addClickListener(click -> choose.accept(duty.team().code()));
            if (duty.team().code().equals(chosen)) {
                button.getElement().setAttribute("aria-current", "true");
            }
            add(new ListItem(button));
        });
    }

    private StateChip state(@Nullable ShiftRow now, SiteZone zone) {
        return now == null
                ? new StateChip(VaadinIcon.WARNING, getTranslation("access.shift.nobody"), Tone.WARN)
                : new StateChip(
                        VaadinIcon.CHECK,
                        getTranslation(
                                "access.shift.until", now.name(), ShiftWords.time(now.endsAt(), zone), zone.name()),
                        Tone.OK);
    }
}
