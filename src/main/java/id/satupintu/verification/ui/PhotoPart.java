package id.satupintu.verification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;

/** KTP photo and selfie, looked at in PLN's own application: good unless marked bad. No picture is kept here. */
final class PhotoPart extends Composite<CheckRow> {

    private static final long serialVersionUID = 1L;

    private final Button ktp;
    private final Button selfie;

    PhotoPart(Runnable toggleKtp, Runnable toggleSelfie) {
        ktp = toggle("K", "verification.photo.ktp", toggleKtp);
        selfie = toggle("S", "verification.photo.selfie", toggleSelfie);
        getContent().body(ktp, selfie);
        getContent().seen(CheckRow.muted(getTranslation("verification.photo.where")));
    }

    @Override
    protected CheckRow initContent() {
        return new CheckRow("verification.check.photo");
    }

    void show(boolean ktpGood, boolean selfieGood, boolean enabled) {
        press(ktp, !ktpGood, enabled);
        press(selfie, !selfieGood, enabled);
        boolean good = ktpGood && selfieGood;
        getContent()
                .advice(new StateChip(
                        good ? VaadinIcon.CHECK : VaadinIcon.CLOSE,
                        getTranslation(good ? "verification.photo.good" : "verification.photo.bad"),
                        good ? Tone.OK : Tone.DANGER));
    }

    private Button toggle(String key, String textKey, Runnable act) {
        Button button = new Button(getTranslation(textKey), click -> act.run());
        button.setPrefixComponent(new KeyHint(key));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("vf-toggle");
        return button;
    }

    private static void press(Button button, boolean pressed, boolean enabled) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        button.setClassName("vf-on", pressed);
        button.setEnabled(enabled);
    }
}
