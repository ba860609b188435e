package id.satupintu.callguide.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import id.satupintu.units.Units;
import java.util.List;
import java.util.Locale;

/**
 * The name of a service unit, typed as any other text: the browser offers those below the chosen distribution unit, and
 * a name that nobody has written down yet stands as it is.
 */
final class ServiceUnitInput extends TextField {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "cg-service-units";
    private static final int LONGEST = 200;

    private final Element names = new Element("datalist");
    private List<String> offered = List.of();

    ServiceUnitInput() {
        setMaxLength(LONGEST);
        names.setAttribute("id", LIST);
        getElement().appendChild(names);
        addBlurListener(left -> settle());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.inputElement.setAttribute('list', $0)", LIST);
    }

    /**
     * Offers the service units of a distribution unit; what stands in the field stays. Where none is known, that is said,
     * so that nobody waits for a list.
     *
     * @param unit its code, blank while none is chosen
     */
    void below(String unit) {
        List<String> now = unit.isBlank() ? List.of() : Units.serviceUnits(unit);
        boolean none = now.isEmpty() && !unit.isBlank();
        setHelperText(none ? getTranslation("callguide.service-unit.free") : "");
        if (!now.equals(offered)) {
            offered = now;
            names.removeAllChildren();
            now.forEach(name -> names.appendChild(new Element("option").setAttribute("value", name)));
        }
    }

    List<String> offered() {
        return offered;
    }

    /** What was typed becomes the name that it means. */
    void settle() {
        setValue(meant(getValue()));
    }

    /** The one unit that is meant by a part of its name, else the words as they were typed. */
    String meant(String typed) {
        String words = typed.strip();
        String part = words.toLowerCase(Locale.ROOT);
        List<String> fitting = offered.stream()
                .filter(name -> !part.isEmpty() && name.toLowerCase(Locale.ROOT).contains(part))
                .toList();
        String one = fitting.size() == 1
                ? fitting.getFirst()
                : fitting.stream()
                        .filter(name -> name.equalsIgnoreCase(words))
                        .findFirst()
                        .orElse(words);
        return one.substring(0, Math.min(one.length(), LONGEST));
    }
}
