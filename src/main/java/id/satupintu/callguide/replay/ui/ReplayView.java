package id.satupintu.callguide.replay.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.replay.Move;
import id.satupintu.callguide.replay.ReplayDesk;
import id.satupintu.callguide.replay.ReplayProgress;
import id.satupintu.callguide.replay.ReplayRefused;
import id.satupintu.callguide.replay.ReplayRun;
import id.satupintu.callguide.replay.ReplayTally;
import id.satupintu.edition.DraftDesk;
import id.satupintu.edition.DraftId;
import id.satupintu.edition.EditionRefused;
import id.satupintu.edition.EditionSheet;
import id.satupintu.shell.Keys;
import id.satupintu.workday.Workday;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What would those days have looked like under this edition? */
@Route(ReplayTool.ADDRESS)
@PageTitle("callguide.replay.title")
@RolesAllowed({"ADMIN", "MANAGER", "AUDITOR"})
@StyleSheet("replay.css")
class ReplayView extends Div implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient ReplayDesk desk;
    private final transient DraftDesk drafts;
    private final ReplayBar bar = new ReplayBar(Actor.current().zone().dayOf(Workday.now()), this::begin, this::end);
    private final ReplayFigures figures = new ReplayFigures();
    private final MoveTable moves = new MoveTable(this::open);
    private final DifferenceList list;
    private final PastStory story;
    private final Div depth = new Div();
    private final Header header = new Header();
    private @Nullable DraftId edition;
    private transient @Nullable ReplayRun run;
    private transient ReplayTally tally = ReplayTally.NONE;

    ReplayView(ReplayDesk desk, DraftDesk drafts, CallRecordsDesk calls) {
        this.desk = desk;
        this.drafts = drafts;
        addClassNames("view", "replay");
        header.addClassName("view-header");
        story = new PastStory(calls);
        list = new DifferenceList(story::show, this::shut);
        depth.addClassName("split");
        depth.add(list, story);
        Keys keys = new Keys()
                .on("M", getTranslation("callguide.replay.start"), this::begin)
                .on("Escape", getTranslation("callguide.replay.escape"), this::escape);
        Paragraph text = new Paragraph(getTranslation("callguide.replay.text"));
        text.addClassName("muted");
        add(header, text, bar, figures, moves, depth, keys);
        figures.setVisible(false);
        moves.setVisible(false);
        depth.setVisible(false);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            edition = new DraftId(UUID.fromString(parameter));
            head(drafts.sheet(edition));
        } catch (IllegalArgumentException | EditionRefused none) {
            throw new NotFoundException();
        }
    }

    private void head(EditionSheet sheet) {
        Anchor back = new Anchor("edisi/" + sheet.row().id().value(), getTranslation("callguide.replay.back"));
        String name = sheet.row().name() == null
                ? getTranslation("callguide.replay.draft")
                : sheet.row().name();
        DateTimeFormatter day = DateTimeFormatter.ofPattern(
                "d MMMM yyyy", UI.getCurrentOrThrow().getLocale());
        Span from = new Span(getTranslation(
                "callguide.replay.of", name, day.format(sheet.row().effectiveFrom())));
        from.addClassName("muted");
        header.removeAll();
        header.add(back, new H1(getTranslation("callguide.replay.title")), from);
    }

    private void begin() {
        if (edition == null || running() || !bar.complete()) {
            return;
        }
        shut();
        SerializableConsumer<ReplayProgress> watcher = UI.getCurrentOrThrow().accessLater(this::show, () -> {});
        try {
            run = desk.start(edition, bar.from(), bar.to(), Actor.current().scope(), watcher::accept);
        } catch (ReplayRefused refused) {
            bar.refused(getTranslation("callguide.replay.refused." + refused.code()));
        }
    }

    private boolean running() {
        return run != null && run.progress().state() == ReplayProgress.State.RUNNING;
    }

    private void show(ReplayProgress progress) {
        tally = progress.tally();
        figures.setVisible(true);
        moves.setVisible(true);
        bar.show(progress);
        figures.show(tally);
        moves.show(progress);
    }

    private void open(Move move) {
        moves.mark(move);
        depth.setVisible(true);
        list.show(move, tally.moves().getOrDefault(move, 0L), tally.behind(move));
        story.show(null);
    }

    private void shut() {
        moves.mark(null);
        depth.setVisible(false);
    }

    private void escape() {
        if (running()) {
            end();
        } else {
            shut();
        }
    }

    private void end() {
        if (run != null) {
            run.cancel();
        }
    }

    /** Nobody waits for it any more. */
    @Override
    protected void onDetach(DetachEvent event) {
        end();
    }
}
