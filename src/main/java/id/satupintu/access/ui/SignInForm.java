package id.satupintu.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** A plain form that the browser itself posts, so that password managers know it and a new session begins. */
@Tag("form")
final class SignInForm extends Component implements HasComponents {

    private static final long serialVersionUID = 1L;

    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final Paragraph refusal = new Paragraph();

    SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        getElement().getClassList().add("sign-in-form");
        name(login, "username", "username");
        login.setLabel(getTranslation("access.login"));
        login.setAutocapitalize(Autocapitalize.NONE);
        login.setAutofocus(true);
        name(password, "password", "current-password");
        password.setLabel(getTranslation("access.password"));
        refusal.addClassName("sign-in-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Button enter = new Button(getTranslation("access.sign-in"), click -> submit());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        add(refusal, login, password, enter);
        getElement()
                .executeJs("this.addEventListener('keydown', e => e.key === 'Enter'"
                        + " && e.target.localName === 'input' && this.requestSubmit())");
    }

    private static void name(Component field, String name, String autocomplete) {
        field.getElement().setAttribute("name", name);
        field.getElement().setProperty("name", name);
        field.getElement().setProperty("autocomplete", autocomplete);
    }

    /** Says at the form why the last try was refused. */
    void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
        password.setInvalid(true);
    }

    /** Signs in with an account that is known. */
    void signIn(String knownLogin, String knownPassword) {
        login.setValue(knownLogin);
        password.setValue(knownPassword);
        submit();
    }

    private void submit() {
        getElement().executeJs("this.requestSubmit()");
    }
}
