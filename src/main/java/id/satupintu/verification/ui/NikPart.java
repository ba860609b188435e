package id.satupintu.verification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.satupintu.identity.NikFinding;
import id.satupintu.identity.NikReason;
import id.satupintu.identity.Region;
import id.satupintu.shell.CopyText;
import id.satupintu.shell.KeyHint;
import id.satupintu.verification.AccountFlag;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The NIK, masked; the holder of the claim shows and copies it for a few seconds by one key. */
final class NikPart extends Composite<CheckRow> {

    private static final long serialVersionUID = 1L;
    private static final String SHOW = "this.textContent = $0; clearTimeout(this.hiding);"
            + "this.hiding = setTimeout(() => this.textContent = '', 20000);";
    private static final String HIDE = "clearTimeout(this.hiding); this.textContent = '';";

    private final Span masked = new Span();
    /** Written by the browser alone; while it holds a number, the masked one beside it is not drawn. */
    private final Span clear = new Span();

    private final CopyText copied = new CopyText();
    private final Button reveal;
    final BornField born;
    private @Nullable VerificationId of;

    NikPart(Runnable asked, Runnable typed) {
        masked.addClassName("vf-nik");
        clear.addClassNames("vf-nik", "vf-nik-clear");
        reveal = new Button(getTranslation("verification.nik.show"), click -> asked.run());
        reveal.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        reveal.setPrefixComponent(new KeyHint("N"));
        born = new BornField(typed);
        getContent().seen(reveal, born);
    }

    @Override
    protected CheckRow initContent() {
        return new CheckRow("verification.check.nik");
    }

    /** Shows the masked number, and what it says beside what was stated when the holder may know that. */
    void show(CaseView shown, Sight sight, boolean holder) {
        if (!holder || !shown.id().equals(of)) {
            hide();
        }
        of = shown.id();
        masked.setText(shown.nik());
        reveal.setVisible(holder);
        born.setVisible(holder);
        NikFinding decoded = sight.decoded();
        Div line = new Div(
                clear,
                masked,
                copied,
                new Span(decoded == null ? "" : person(decoded)),
                notDukcapil(),
                new FlagChip(sight.flag(AccountFlag.Kind.NIK)));
        line.addClassName("row");
        List<NikReason> reasons = decoded == null ? shown.nikSaid().reasons() : decoded.reasons();
        String said = Stream.concat(
                        Stream.of(decoded == null ? "" : place(decoded.region())),
                        reasons.stream().map(reason -> sentence(reason, shown)))
                .collect(Collectors.joining(" "));
        Div below = new Div(CheckRow.muted(said));
        below.addClassName("vf-below");
        getContent().body(line, below);
        getContent().advice(decoded == null ? shown.nikSaid().verdict() : decoded.verdict(), false);
    }

    private Span notDukcapil() {
        Span said = new Span(getTranslation("verification.nik.notDukcapil"));
        said.addClassNames("muted", "small");
        return said;
    }

    /** What was stated here is how the customer is addressed. */
    private String sentence(NikReason reason, CaseView shown) {
        return reason == NikReason.SEX_DIFFERS
                ? getTranslation(
                        "verification.nik.sexDiffers", shown.salutation().words(getLocale()))
                : reason.sentence(getLocale());
    }

    /** The number in clear goes to the browser only; no state of the screen keeps it. */
    void reveal(String nik) {
        clear.getElement().executeJs(SHOW, nik);
        copied.copy(nik);
    }

    /** At once, for the next case may have a number that looks the same when masked. */
    private void hide() {
        clear.getElement().executeJs(HIDE);
    }

    private String person(NikFinding decoded) {
        return Stream.of(
                        decoded.sex() == null ? null : getTranslation("verification.sex." + decoded.sex()),
                        date(decoded.birthDate()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String place(@Nullable Region region) {
        if (region == null) {
            return "";
        }
        return Stream.of(region.district(), region.regency(), region.province())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "", "."));
    }

    private @Nullable String date(@Nullable LocalDate born) {
        return born == null
                ? null
                : DateTimeFormatter.ofPattern("d MMMM yyyy", getLocale()).format(born);
    }
}
