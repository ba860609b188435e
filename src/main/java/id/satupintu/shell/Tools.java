package id.satupintu.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** The right end of the bar: clock, language, appearance, person, way out. */
final class Tools extends Div {

    private static final long serialVersionUID = 1L;

    Tools(SignedInPerson signedIn) {
        addClassName("tools");
        signedIn.find().ifPresent(person -> add(new SiteClock(person.zone(), person.zoneName())));
        add(language(), new SchemeSwitch());
        signedIn.find().ifPresent(person -> add(who(person), out(signedIn)));
    }

    private Button language() {
        boolean english = getLocale().getLanguage().equals(Translations.ENGLISH.getLanguage());
        Locale other = english ? Translations.INDONESIAN : Translations.ENGLISH;
        Button button = new Button(
                other.getLanguage().toUpperCase(Locale.ROOT),
                click -> getUI().ifPresent(ui -> Preferences.speak(ui, other)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTooltipText(getTranslation("shell.language.switch"));
        button.setAriaLabel(getTranslation("shell.language.switch"));
        return button;
    }

    private Span who(SignedInPerson.Person person) {
        String site = person.site() == null ? getTranslation("shell.all-sites") : person.site();
        Span name = new Span(person.name());
        name.addClassName("person-name");
        Span place = new Span(getTranslation(person.roleKey()) + " · " + site);
        place.addClassName("person-place");
        Span who = new Span(name, place);
        who.addClassName("person");
        return who;
    }

    private Button out(SignedInPerson signedIn) {
        Button button = new Button(VaadinIcon.SIGN_OUT.create(), click -> signedIn.signOut());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setId("sign-out");
        button.setAriaLabel(getTranslation("shell.sign-out"));
        button.setTooltipText(getTranslation("shell.sign-out"));
        return button;
    }
}
