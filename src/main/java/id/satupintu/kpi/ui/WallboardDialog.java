package id.satupintu.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.access.Actor;
import id.satupintu.access.SiteRow;
import id.satupintu.kpi.wallboard.NewWallboard;
import id.satupintu.kpi.wallboard.WallboardDesk;
import id.satupintu.kpi.wallboard.WallboardLook;
import id.satupintu.kpi.wallboard.WallboardRefused;
import id.satupintu.shell.CopyField;
import java.util.List;

/** Makes a wallboard's link, which can be read here and never again. */
final class WallboardDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient WallboardDesk desk;
    private final Actor actor;
    private final Runnable made;
    private final TextField name = new TextField(getTranslation("kpi.board.name"));
    private final SiteSelect site;
    private final Select<String> language = new Select<>();
    private final Select<WallboardLook> look = new Select<>();
    private final Button make = new Button(getTranslation("kpi.board.new"));

    WallboardDialog(WallboardDesk desk, List<SiteRow> sites, Actor actor, Runnable made) {
        this.desk = desk;
        this.actor = actor;
        this.made = made;
        setHeaderTitle(getTranslation("kpi.board.new"));
        setWidth("min(560px, 96vw)");
        name.setMaxLength(80);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.setWidthFull();
        site = new SiteSelect(sites, actor, getTranslation("kpi.board.site.all"));
        choices();
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickListener(click -> make());
        Div form = new Div(name, site, language, look);
        form.addClassName("stack");
        add(form);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), make);
    }

    private void choices() {
        site.setLabel(getTranslation("kpi.board.site"));
        language.setLabel(getTranslation("kpi.board.language"));
        language.setItems("id", "en");
        language.setItemLabelGenerator(code -> getTranslation("kpi.board.language." + code));
        language.setValue("id");
        look.setLabel(getTranslation("kpi.board.look"));
        look.setItems(WallboardLook.values());
        look.setItemLabelGenerator(one -> getTranslation("kpi.board.look." + one));
        look.setValue(WallboardLook.AUTO);
        List.of(language, look).forEach(Select::setWidthFull);
    }

    private void make() {
        try {
            String token = desk.make(
                    new NewWallboard(name.getValue(), site.site(), language.getValue(), look.getValue()),
                    actor.scope());
            getUI().ifPresent(ui -> ui.getPage().fetchCurrentURL(url -> show(address(url.toString(), token))));
            made.run();
        } catch (WallboardRefused refused) {
            name.setErrorMessage(getTranslation("kpi.board.refused." + refused.reason()));
            name.setInvalid(true);
            name.focus();
        }
    }

    /** The screen's own address, with the token behind it. */
    static String address(String screen, String token) {
        return screen.replaceFirst("/wallboard.*$", "") + "/wallboard/" + token;
    }

    private void show(String address) {
        removeAll();
        Anchor open = new Anchor(address, getTranslation("kpi.board.open"), AnchorTarget.BLANK);
        open.setRouterIgnore(true);
        CopyField token = new CopyField(getTranslation("kpi.board.address"), address);
        Div done = new Div(new Paragraph(getTranslation("kpi.board.once")), token, open);
        done.addClassName("stack");
        add(done);
        make.removeFromParent();
        token.focus();
    }
}
