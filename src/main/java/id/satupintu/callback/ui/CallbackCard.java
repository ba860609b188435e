package id.satupintu.callback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.satupintu.callback.CallbackRow;
import id.satupintu.shell.CopyField;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.SayCard;

/** One promise: the number, the words to say, and how the try went. */
final class CallbackCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TRIES = 3;

    CallbackCard(CallbackRow row, CallbackWords words, Runnable reached, Runnable notReached) {
        addClassNames("panel", "stack", "callback-card");
        add(new H2(Called.by(row, getLocale())), chips(row));
        add(new CopyField(getTranslation("callback.phone"), row.phone()));
        if (row.readyToCall()) {
            add(new SayCard(getTranslation("callback.say"), words.line()));
        } else {
            Div wait = new Div(new Text(getTranslation("callback.wait")));
            wait.addClassNames("note", "tone-warn");
            add(wait);
        }
        add(buttons(row, reached, notReached), facts(row));
    }

    private Div chips(CallbackRow row) {
        Div chips = new Div(Chips.promise(row, this), Chips.result(row, this));
        chips.addClassName("row");
        return chips;
    }

    private Div buttons(CallbackRow row, Runnable reached, Runnable notReached) {
        Button yes = button("1", "callback.reached", reached);
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Button no = button("2", "callback.not-reached", notReached);
        yes.setEnabled(row.readyToCall());
        no.setEnabled(row.readyToCall());
        Div buttons = new Div(yes, no);
        buttons.addClassName("row");
        return buttons;
    }

    private Button button(String key, String text, Runnable act) {
        Button button = new Button(getTranslation(text), click -> act.run());
        button.setPrefixComponent(new KeyHint(key));
        return button;
    }

    private DescriptionList facts(CallbackRow row) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "callback.promised-by", When.due(row, getLocale()));
        fact(facts, "callback.reason", getTranslation("callback.reason." + row.reason()));
        fact(facts, "callback.tries", getTranslation("callback.tries.of", row.tries(), MOST_TRIES));
        if (row.tries() > 0) {
            fact(facts, "callback.next-try", When.dayAndTime(row.nextTry(), row.zone(), getLocale()));
        }
        fact(facts, "callback.made-by", row.madeBy());
        fact(facts, "callback.made-at", When.dayAndTime(row.madeAt(), row.zone(), getLocale()));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        Component said = new Text(value);
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(said);
        facts.add(new DescriptionList.Term(getTranslation(key)), description);
    }
}
