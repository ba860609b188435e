package id.satupintu.verification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.Actor;
import id.satupintu.shell.EmptyState;
import id.satupintu.verification.AccountFlag;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationId;
import id.satupintu.verification.reason.ReasonBook;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One request on one screen: head, five checks, history, decision. */
final class CasePane extends Section {

    private static final long serialVersionUID = 1L;
    private static final long NOT_SHOWN = -1;

    private final transient Actor me;
    private final CaseHeader header = new CaseHeader();
    private final Div changed = new Div();
    private final NamePart name;
    private final NikPart nik;
    private final ContactPart phone;
    private final ContactPart email;
    private final PhotoPart photos;
    private final HistoryPart history = new HistoryPart();
    private final InquiryPart inquiry = new InquiryPart();
    private final DecisionPart decision;
    private final Div full;
    private transient @Nullable VerificationId opened;
    private long waitingShown = NOT_SHOWN;

    CasePane(Acts acts, Actor me, Supplier<ReasonBook> book) {
        this.me = me;
        addClassNames("vf-case", "panel");
        getElement().setAttribute("aria-label", getTranslation("verification.case"));
        changed.addClassNames("note", "tone-warn");
        changed.getElement().setAttribute("role", "alert");
        name = new NamePart(acts::typed);
        nik = new NikPart(acts::revealNik, acts::typed);
        phone = new ContactPart("verification.check.phone", "verification.seen.phone", acts::typed);
        email = new ContactPart("verification.check.email", "verification.seen.email", acts::typed);
        photos = new PhotoPart(acts::toggleKtpPhoto, acts::toggleSelfie);
        decision = new DecisionPart(acts, book);
        Div checks = new Div(name, nik, phone, email, photos);
        checks.addClassName("vf-checks");
        full = new Div(header, changed, checks, history, inquiry, decision);
        full.addClassName("vf-full");
    }

    /** Nothing is open: whether somebody waits decides what to do. */
    void showNothing(long waiting) {
        if (waiting == waitingShown) {
            return;
        }
        waitingShown = waiting;
        removeAll();
        add(
                waiting == 0
                        ? new EmptyState(
                                VaadinIcon.CHECK_CIRCLE_O,
                                getTranslation("verification.empty"),
                                getTranslation("verification.empty.text"))
                        : new EmptyState(
                                VaadinIcon.PHONE,
                                getTranslation("verification.waiting", waiting),
                                getTranslation("verification.waiting.text")));
    }

    /** Shows the request anew, with what the TL had begun. */
    void open(Workbench bench, Sight sight) {
        waitingShown = NOT_SHOWN;
        removeAll();
        add(full);
        name.seen.show(bench.observed().accountName());
        phone.seen.show(bench.observed().phone());
        email.seen.show(bench.observed().email());
        nik.born.show(bench.observed().birthDate());
        boolean another = !bench.shown().id().equals(opened);
        opened = bench.shown().id();
        if (another) {
            decision.asked();
        }
        show(bench, sight);
    }

    /** Brings what is shown up to date; what is being typed stays. */
    void show(Workbench bench, Sight sight) {
        CaseView shown = bench.shown();
        boolean mine = bench.mine(me.id());
        Findings findings = Findings.of(bench);
        header.show(shown, me.id());
        showChanges(bench);
        name.show(bench);
        nik.show(shown, sight, mine);
        history.show(shown, sight.earlier(), me.zone());
        phone.show(
                shown.phone(),
                findings.phone().verdict(),
                findings.phoneDiffers(),
                findings.phone().explanation(getLocale()),
                sight.flag(AccountFlag.Kind.PHONE));
        email.show(
                shown.email(),
                findings.email().verdict(),
                findings.emailDiffers(),
                findings.email().explanation(getLocale()),
                sight.flag(AccountFlag.Kind.EMAIL));
        photos.show(bench.observed(), mine);
        List.of(name.seen, phone.seen, email.seen, nik.born).forEach(field -> field.setEnabled(mine));
        inquiry.show(shown);
        decision.show(bench, me);
    }

    private void showChanges(Workbench bench) {
        changed.setVisible(bench.changed() || !bench.changes().isEmpty());
        String what = bench.changes().stream()
                .map(change -> getTranslation(
                        "verification.change",
                        getTranslation("verification.field." + change.field()),
                        change.before(),
                        change.after()))
                .collect(Collectors.joining(" · "));
        String lead = bench.changed() ? "verification.changed" : "verification.changed.seen";
        changed.setText(getTranslation(what.isEmpty() ? "verification.changed.before" : lead) + " " + what);
    }

    /** What the TL has typed, taken over into the bench. */
    void collect(Workbench bench) {
        bench.seen(name.seen.seen(), phone.seen.seen(), email.seen.seen(), nik.born.date());
        bench.note(decision.note());
    }

    void reveal(String digits) {
        nik.reveal(digits);
    }

    void noteMissing() {
        decision.noteMissing();
    }

    void askInWords() {
        decision.askInWords();
    }

    /** The question has gone out: the field is free for another. */
    void asked() {
        decision.asked();
    }

    List<String> captions() {
        return decision.captions();
    }
}
