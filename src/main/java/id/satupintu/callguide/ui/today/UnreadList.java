package id.satupintu.callguide.ui.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallRow;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Decided, but not read out yet: back into the call while it is open, else a call back, or the word that it was told. */
final class UnreadList extends Div {

    private static final long serialVersionUID = 1L;

    UnreadList(MyDay.Found found, Consumer<CallId> resume, Consumer<CaseView> told, Consumer<CaseView> callBack) {
        UnorderedList list = new UnorderedList();
        list.addClassName("today-list");
        for (CaseView view : found.unread()) {
            ListItem item = item(view);
            openCall(view, found.calls())
                    .ifPresentOrElse(
                            call -> item.add(button("callguide.resume", () -> resume.accept(call))),
                            () -> item.add(
                                    button("callguide.today.unread.call", () -> callBack.accept(view)),
                                    button("callguide.today.unread.told", () -> told.accept(view))));
            list.add(item);
        }
        add(list);
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.setDisableOnClick(true);
        return button;
    }

    private static Optional<CallId> openCall(CaseView view, List<CallRow> calls) {
        return calls.stream()
                .map(CallRow::head)
                .filter(head -> head.open() && head.id().value().equals(view.callId()))
                .map(head -> head.id())
                .findFirst();
    }

    private ListItem item(CaseView view) {
        Span name = new Span(view.salutation().words(getLocale()) + " " + view.callersName());
        name.addClassName("today-name");
        ListItem item = new ListItem(new Span(view.transaction().name()), name, result(view));
        item.addClassNames("panel", "today-row", "today-unread");
        return item;
    }

    private StateChip result(CaseView view) {
        boolean refused = view.status() == CaseStatus.REJECTED;
        return new StateChip(
                refused ? VaadinIcon.CLOSE_CIRCLE : VaadinIcon.CHECK_CIRCLE,
                getTranslation("callguide.code.status." + view.status()),
                refused ? Tone.DANGER : Tone.OK);
    }
}
