package id.satupintu.kpi.intake.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.satupintu.kpi.Source;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import java.util.List;

/** Whose table it is; each source has a key. */
final class SourcePick extends RadioButtonGroup<Source> {

    private static final long serialVersionUID = 1L;
    private static final List<Source> SOURCES = List.of(Source.AP2T, Source.PLN_MOBILE, Source.TELEPHONY);

    /** @param chosen runs whenever it is another one */
    SourcePick(Runnable chosen) {
        setLabel(getTranslation("kpi.intake.source"));
        setItems(SOURCES);
        setRenderer(new ComponentRenderer<>(this::choice));
        setValue(Source.AP2T);
        addValueChangeListener(other -> chosen.run());
    }

    private Span choice(Source one) {
        return new Span(new Span(name(one)), new Text(" "), new KeyHint(key(one)));
    }

    private String name(Source one) {
        return getTranslation("kpi.intake.source." + one);
    }

    private static String key(Source one) {
        return String.valueOf(SOURCES.indexOf(one) + 1);
    }

    /** The keys choose while the choice is free. */
    Keys on(Keys keys) {
        SOURCES.forEach(one -> keys.on(key(one), name(one), () -> {
            if (!isReadOnly()) {
                setValue(one);
            }
        }));
        return keys;
    }
}
