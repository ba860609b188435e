package id.satupintu.callguide.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.callguide.CallHead;
import id.satupintu.callguide.CallRow;
import id.satupintu.callguide.Channel;
import id.satupintu.callguide.StartCall;
import id.satupintu.privacy.Masking;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.WaitingClock;
import id.satupintu.workday.Workday;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between two calls: take the next one, or go on with one whose line was lost. */
final class IdlePane extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NUMBER = 24;

    private final transient Cockpit cockpit;
    private final transient Words words = new Words(this);
    private final UnreadNote unread = new UnreadNote();
    private final TextField number;
    private final Div lost = new Div();
    private final LostSearch search;
    private final Div head = new Div(new H1(words.of("callguide.idle.title")));
    private transient @Nullable List<CallRow> shown;

    IdlePane(Cockpit cockpit) {
        this.cockpit = cockpit;
        addClassName("cg-idle");
        number = new TextField(words.of("callguide.idle.number"));
        number.setMaxLength(LONGEST_NUMBER);
        number.setValueChangeMode(ValueChangeMode.EAGER);
        number.addKeyPressListener(Key.ENTER, enter -> start());
        Button start = new Button(words.of("callguide.idle.start"), click -> start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setPrefixComponent(new KeyHint("N"));
        Button written = new Button(words.of("callguide.idle.written"), click -> written());
        written.setPrefixComponent(new KeyHint("B"));
        Div row = new Div(number, start, written);
        row.addClassNames("row", "cg-start");
        head.addClassNames("row", "cg-side-head");
        Div panel = new Div(head, new Paragraph(words.of("callguide.idle.text")), row, unread);
        panel.addClassNames("panel", "stack");
        lost.addClassName("stack");
        search = new LostSearch(cockpit);
        Div side = new Div(lost, search);
        side.addClassNames("panel", "stack");
        add(panel, side);
    }

    /** Between two calls the badge stands here: results may lie unread then too. */
    void carry(FreshnessBadge badge) {
        badge.standIn(head);
    }

    void start() {
        String typed = number.getValue().strip();
        number.clear();
        cockpit.start(new StartCall(Channel.PHONE, typed.isEmpty() ? null : typed));
    }

    /** Somebody writes over Web PLN: the same guide, the words in written form. */
    void written() {
        cockpit.start(new StartCall(Channel.WEB, null));
    }

    /** Goes on with the first of the lost calls. */
    void resume() {
        if (shown != null && !shown.isEmpty()) {
            cockpit.resume(shown.getFirst().head().id());
        }
    }

    /** The cursor into the search for a lost call. */
    void search() {
        search.focus();
    }

    void unread(int results, boolean tooLong) {
        unread.show(results, tooLong);
    }

    void show(List<CallRow> rows) {
        search.clear();
        if (rows.equals(shown)) {
            return;
        }
        shown = rows;
        lost.removeAll();
        lost.add(new H2(words.of("callguide.idle.lost")));
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(words.of("callguide.idle.lost.none"));
            none.addClassName("muted");
            lost.add(none);
        }
        rows.forEach(row -> lost.add(line(row.head(), row == rows.getFirst())));
    }

    private Div line(CallHead head, boolean first) {
        Span who = new Span(head.customerName() == null ? "—" : head.customerName());
        String phone = head.contactPhone() == null ? head.callerNumber() : head.contactPhone();
        Span reached = new Span(phone == null ? "" : Masking.phone(phone));
        Button resume = new Button(words.of("callguide.resume"), click -> cockpit.resume(head.id()));
        if (first) {
            resume.setPrefixComponent(new KeyHint("L"));
        }
        Div line = new Div(who, reached, new WaitingClock(Workday::now, head.startedAt()), resume);
        line.addClassName("row");
        return line;
    }
}
