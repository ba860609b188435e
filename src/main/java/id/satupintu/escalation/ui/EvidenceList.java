package id.satupintu.escalation.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.Evidence;

/** The words recorded as evidence, as they were said. */
final class EvidenceList extends Div {

    private static final long serialVersionUID = 1L;

    EvidenceList() {
        addClassName("esc-evidence");
    }

    void show(CaseView view) {
        removeAll();
        setVisible(!view.evidence().isEmpty());
        DescriptionList words = new DescriptionList();
        words.addClassName("facts");
        view.evidence().forEach(word -> {
            DescriptionList.Description said = new DescriptionList.Description();
            said.add(new Text(value(word)));
            words.add(new DescriptionList.Term(name(word)), said);
        });
        add(new H3(getTranslation("escalation.evidence")), words);
    }

    private String name(Evidence word) {
        String key = "escalation.evidence." + word.name();
        String name = getTranslation(key);
        return name.contains(key) ? word.name() : name;
    }

    /** A code is put into words, everything else stands as it was said. */
    private String value(Evidence word) {
        if (!word.value().matches("[A-Z_]+")) {
            return word.value();
        }
        String key = "escalation.evidence.value." + word.value();
        String value = getTranslation(key);
        return value.contains(key) ? word.value() : value;
    }
}
