package id.satupintu.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;

/** The keys that a view hears now, shown when somebody asks with {@code ?}. */
final class KeyList extends Dialog {

    private static final long serialVersionUID = 1L;

    KeyList(Keys keys) {
        setHeaderTitle(getTranslation("shell.keys.title"));
        DescriptionList list = new DescriptionList();
        list.addClassName("key-list");
        keys.list().forEach((cap, meaning) -> {
            DescriptionList.Term term = new DescriptionList.Term();
            term.add(new KeyHint(cap));
            if (keys.isAnywhere(cap)) {
                term.add(new KeyHint(KeyHint.ALT + cap));
            }
            list.add(term, new DescriptionList.Description(meaning));
        });
        add(list);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }
}
