package id.satupintu.edition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.satupintu.edition.AcknowledgementDesk;
import id.satupintu.edition.DraftDesk;
import id.satupintu.edition.DraftId;
import id.satupintu.edition.EditionRefused;
import id.satupintu.edition.EditionState;
import id.satupintu.edition.EditionTool;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** One edition: its letter, its table, its words, and what it says otherwise than the one in force. */
@Route("edisi")
@RolesAllowed({"ADMIN", "MANAGER", "AUDITOR"})
@StyleSheet("edition.css")
class EditionView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LETTER = 0;
    private static final int RULES = 1;
    private static final int CHANGES = 3;

    /** Vaadin's scroll box inside the list of tabs can be focused; a screen reader expects tabs there and nothing else. */
    private static final String ONLY_TABS = """
            const tabs = this.querySelector('vaadin-tabs');
            customElements.whenDefined('vaadin-tabs').then(() => tabs.updateComplete).then(() =>
              tabs.shadowRoot.querySelectorAll('[tabindex]').forEach((box) => box.removeAttribute('tabindex')));
            """;

    private final transient DraftDesk desk;
    private final transient AcknowledgementDesk acknowledged;
    private final transient List<EditionTool> tools;
    private final Keys keys = new Keys();

    EditionView(DraftDesk desk, AcknowledgementDesk acknowledged, ObjectProvider<EditionTool> tools) {
        this.desk = desk;
        this.acknowledged = acknowledged;
        this.tools = tools.orderedStream().toList();
        addClassNames("view", "edition");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        removeAll();
        keys.clear();
        OpenSheet open = open(parameter);
        TabSheet parts = new TabSheet();
        parts.addClassName("edition-parts");
        part(parts, "1", "edition.letter", new LetterPane(open));
        if (open.edition().rules().isPresent()) {
            part(parts, "2", "edition.rules", new RulesPane(open));
            part(parts, "3", "edition.scripts", new ScriptsPane(open));
            part(parts, "4", "edition.changes", new ChangesPane(open));
        }
        add(new EditionHead(open, desk, acknowledged, tools), new FaultList(open), parts, keys);
        parts.getElement().executeJs(ONLY_TABS);
        parts.setSelectedIndex(first(open));
    }

    /** Whoever is to review it begins with what it says otherwise. */
    private static int first(OpenSheet open) {
        if (open.edition().rules().isEmpty()) {
            return LETTER;
        }
        boolean review = open.sheet().row().state() == EditionState.IN_REVIEW
                && open.sheet().mayReview();
        return review ? CHANGES : RULES;
    }

    private OpenSheet open(String parameter) {
        try {
            return new OpenSheet(desk, new DraftId(UUID.fromString(parameter)), this::refused);
        } catch (IllegalArgumentException | EditionRefused none) {
            throw new NotFoundException();
        }
    }

    private void part(TabSheet parts, String key, String title, Component content) {
        Tab tab = new Tab(new KeyHint(key), new Span(getTranslation(title)));
        parts.add(tab, content);
        keys.on(key, getTranslation(title), () -> parts.setSelectedTab(tab));
    }

    private void refused(EditionRefused why) {
        EditionWords words = new EditionWords(this);
        String all = why.faults().isEmpty()
                ? getTranslation("edition.refused." + why.code())
                : getTranslation("edition.refused.faulty", why.faults().size()) + " "
                        + words.fault(why.faults().getFirst());
        Notification.show(all, 8_000, Notification.Position.MIDDLE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("edition.title");
    }
}
