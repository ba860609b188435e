package id.satupintu.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;

/** Light, dark, or as the system has it; each click goes on to the next. */
final class SchemeSwitch extends Button {

    private static final long serialVersionUID = 1L;

    private ColorScheme.Value scheme = Preferences.scheme(VaadinRequest.getCurrent());

    SchemeSwitch() {
        addThemeVariants(ButtonVariant.TERTIARY);
        setId("scheme");
        addClickListener(click -> getUI().ifPresent(ui -> {
            scheme = next();
            Preferences.show(ui, scheme);
            describe();
        }));
        describe();
    }

    private ColorScheme.Value next() {
        return switch (scheme) {
            case LIGHT -> ColorScheme.Value.DARK;
            case DARK -> ColorScheme.Value.SYSTEM;
            default -> ColorScheme.Value.LIGHT;
        };
    }

    private void describe() {
        String text = getTranslation("shell.scheme.switch", getTranslation("shell.scheme." + scheme.name()));
        setIcon(icon().create());
        setAriaLabel(text);
        setTooltipText(text);
    }

    private VaadinIcon icon() {
        return switch (scheme) {
            case LIGHT -> VaadinIcon.SUN_O;
            case DARK -> VaadinIcon.MOON_O;
            default -> VaadinIcon.ADJUST;
        };
    }
}
