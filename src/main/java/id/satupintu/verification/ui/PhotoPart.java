package id.satupintu.verification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.verification.Observed;
import id.satupintu.verification.PhotosSeen;

/** KTP photo and selfie, looked at in PLN's own application: bad ones are marked, good ones by approving. No picture is kept here. */
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

    void show(Observed observed, boolean enabled) {
        press(ktp, !observed.ktpPhoto(), enabled);
        press(selfie, !observed.selfie(), enabled);
        getContent().advice(chip(observed));
    }

    /** Nobody has said anything yet: the key of the approval will. */
    private StateChip chip(Observed observed) {
        boolean good = observed.ktpPhoto() && observed.selfie();
        if (good && observed.photos() == PhotosSeen.UNSAID) {
            return new StateChip(VaadinIcon.EYE, getTranslation("verification.photo.unsaid"), Tone.NEUTRAL);
        }
        return new StateChip(
                good ? VaadinIcon.CHECK : VaadinIcon.CLOSE,
                getTranslation(good ? "verification.photo.good" : "verification.photo.bad"),
                good ? Tone.OK : Tone.DANGER);
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
