package id.satupintu.callback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.satupintu.callback.CallTime;
import id.satupintu.callback.CallbackRow;
import id.satupintu.shell.CopyField;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.SayCard;
import id.satupintu.workday.Workday;

/** One promise: the number, the words to say, and how the try went. */
final class CallbackCard extends Section {

    private static final long serialVersionUID = 1L;

    /** What can be done about it. */
    record Acts(Runnable reached, Runnable notReached, Runnable customerAsked) {}

    CallbackCard(CallbackRow row, CallbackWords words, CallTime time, Acts acts) {
        addClassNames("panel", "stack", "callback-card");
        add(new H2(Called.by(row, getLocale())), chips(row));
        add(new CopyField(getTranslation("callback.phone"), row.phone()));
        boolean now = row.mayCall(time, Workday.now());
        if (!row.readyToCall()) {
            add(note("tone-warn", getTranslation("callback.wait")));
        } else if (!now) {
            add(note("tone-warn", getTranslation("callback.not-yet", When.next(row, getLocale()))));
        } else if (time == CallTime.AS_ASKED) {
            add(note("tone-info", getTranslation("callback.as-asked")));
        }
        if (row.readyToCall()) {
            add(new SayCard(getTranslation("callback.say"), words.line()));
        }
        add(buttons(row.readyToCall(), now, acts), facts(row));
    }

    private static Div note(String tone, String text) {
        Div note = new Div(new Text(text));
        note.addClassNames("note", tone);
        return note;
    }

    private Div chips(CallbackRow row) {
        Div chips = new Div(Chips.promise(row, this), Chips.result(row, this));
        chips.addClassName("row");
        return chips;
    }

    private Div buttons(boolean ready, boolean now, Acts acts) {
        Button yes = button("1", "callback.reached", acts.reached());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Button no = button("2", "callback.not-reached", acts.notReached());
        yes.setEnabled(ready && now);
        no.setEnabled(ready && now);
        Div buttons = new Div(yes, no);
        if (ready && !now) {
            buttons.add(button("3", "callback.asked", acts.customerAsked()));
        }
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
        fact(
                facts,
                "callback.tries",
                getTranslation("callback.tries.of", row.tries(), row.rules().tries()));
        if (row.tries() > 0) {
            fact(facts, "callback.next-try", When.dayAndTime(row.nextTry(), row.zone(), getLocale()));
        }
        if (row.targetBy() != null) {
            fact(facts, "callback.target-by", When.dayAndTime(row.targetBy(), row.zone(), getLocale()));
        }
        fact(
                facts,
                "callback.holder",
                getTranslation("callback.holder.team", row.team() == null ? "—" : row.team(), row.site()));
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
