package id.satupintu.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.satupintu.SatuPintu;
import id.satupintu.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithAnonymousUser
class LoginViewTest extends SpringBrowserlessTest {

    @Test
    void itSpeaksIndonesianAndNamesItsFields() {
        navigate(LoginView.class);

        assertThat(find(TextField.class).single().getLabel()).isEqualTo("Nama pengguna");
        assertThat(find(PasswordField.class).single().getLabel()).isEqualTo("Kata sandi");
    }

    @Test
    void demoAccountsAreOneClickAway() {
        navigate(LoginView.class);

        test(find(Button.class).id("demo-tl")).click();

        assertThat(find(TextField.class).single().getValue()).isEqualTo("tl");
        assertThat(find(PasswordField.class).single().getValue()).isEqualTo("demo");
    }

    @Test
    void aRefusalIsSaidAtTheForm() {
        UI.getCurrent().navigate(LoginView.ROUTE, QueryParameters.of("error", "wrong"));

        assertThat(find(Paragraph.class)
                        .withClassName("sign-in-refusal")
                        .single()
                        .getText())
                .contains("tidak cocok");
        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
    }
}
