package id.satupintu.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.BiConsumer;

/** The accounts of demo mode, each one click away. */
final class DemoAccounts extends Section {

    private static final long serialVersionUID = 1L;
    private static final String PASSWORD = "demo";
    private static final List<Account> ACCOUNTS = List.of(
            new Account("cso", "Rani", "CSO"),
            new Account("cso2", "Dimas", "CSO"),
            new Account("tl", "Bagus", "TL"),
            new Account("tl2", "Sari", "TL"),
            new Account("manager", "Melati", "MANAGER"),
            new Account("admin", "Admin", "ADMIN"));

    private record Account(String login, String name, String role) {}

    DemoAccounts(BiConsumer<String, String> signIn) {
        addClassName("demo-accounts");
        Div chips = new Div();
        chips.addClassName("demo-chips");
        ACCOUNTS.forEach(account -> chips.add(chip(account, signIn)));
        add(new H2(getTranslation("access.demo")), new Paragraph(getTranslation("access.demo.text")), chips);
    }

    private Button chip(Account account, BiConsumer<String, String> signIn) {
        String text = account.name() + " · " + getTranslation("access.role." + account.role());
        Button chip = new Button(text, click -> signIn.accept(account.login(), PASSWORD));
        chip.setId("demo-" + account.login());
        return chip;
    }
}
