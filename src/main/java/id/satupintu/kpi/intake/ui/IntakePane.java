package id.satupintu.kpi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.kpi.Source;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.intake.Intake;
import id.satupintu.kpi.intake.IntakeRefused;
import id.satupintu.kpi.intake.SourceTable;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;

/** What an import of the table would do or did, each faulty row with its reason, and the button that does it. */
final class IntakePane extends Section {

    private static final long serialVersionUID = 1L;

    /** The button that was pressed is gone by now; whoever went elsewhere meanwhile stays there. */
    private static final String HERE =
            "if (document.activeElement === document.body) { this.setAttribute('tabindex', '-1'); this.focus(); }";

    private final Numbers numbers = new Numbers(getLocale());
    private final Div said = new Div();
    private final Div faults = new Div();
    private final Button take = new Button(getTranslation("kpi.intake.take"));
    private final Button again = new Button(getTranslation("kpi.intake.preview.again"));

    /**
     * @param running stands in its midst while something runs
     * @param act imports what was looked at
     * @param look looks at the table again
     */
    IntakePane(RunningPane running, Runnable act, Runnable look) {
        addClassNames("panel", "stack");
        said.getElement().setAttribute("role", "status");
        said.addClassName("stack");
        faults.addClassNames("csv-lines");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setSuffixComponent(new KeyHint("I"));
        take.addClickListener(click -> act.run());
        again.addClickListener(click -> look.run());
        Div acts = new Div(take, again);
        acts.addClassNames("row", "kpi-intake-acts");
        add(new H2(getTranslation("kpi.intake.preview")), running, said, acts, faults);
        nothing();
    }

    void nothing() {
        clear();
        said.add(new EmptyState(
                VaadinIcon.FILE_TABLE,
                getTranslation("kpi.intake.waiting"),
                getTranslation("kpi.intake.waiting.text")));
    }

    void clear() {
        said.removeAll();
        faults.removeAll();
        take.setVisible(false);
        again.setVisible(false);
    }

    void refused(IntakeRefused refused) {
        String more =
                refused.columns().isEmpty() ? numbers.count(SourceTable.MOST) : String.join(", ", refused.columns());
        note("tone-danger", getTranslation("kpi.intake.refused." + refused.code(), more));
    }

    /** One sentence and nothing else. */
    void note(String tone, String text) {
        clear();
        Paragraph note = new Paragraph(text);
        note.addClassNames("note", tone);
        said.add(note);
    }

    /**
     * What was cut short can be done again.
     *
     * @param table whether the table is still here
     */
    void cutShort(String text, boolean real, boolean table) {
        note("tone-warn", text);
        take.setVisible(real && table);
        again.setVisible(!real && table);
    }

    void preview(Intake intake) {
        clear();
        said.add(chips(intake), new Paragraph(days(intake)));
        boolean readable = intake.added() + intake.known() > 0;
        if (readable && intake.added() == 0) {
            Paragraph again = new Paragraph(getTranslation("kpi.intake.again"));
            again.addClassName("muted");
            said.add(again);
        }
        take.setVisible(readable);
        list(intake);
    }

    void done(Source source, Intake intake) {
        note(
                "tone-ok",
                getTranslation(
                        "kpi.intake.done",
                        getTranslation("kpi.intake.source." + source),
                        numbers.count(intake.added()),
                        numbers.count(intake.known()),
                        numbers.count(intake.faulty())));
        said.add(new Paragraph(days(intake)));
        list(intake);
        said.getElement().executeJs(HERE);
    }

    private Div chips(Intake intake) {
        Div chips = new Div();
        chips.addClassName("row");
        chips.add(chip(VaadinIcon.PLUS, "kpi.intake.added", intake.added(), Tone.OK));
        chips.add(chip(VaadinIcon.CHECK, "kpi.intake.known", intake.known(), Tone.INFO));
        chips.add(chip(VaadinIcon.WARNING, "kpi.intake.faulty", intake.faulty(), Tone.DANGER));
        return chips;
    }

    private StateChip chip(VaadinIcon icon, String key, int count, Tone tone) {
        return new StateChip(icon, getTranslation(key, numbers.count(count)), count == 0 ? Tone.NEUTRAL : tone);
    }

    private String days(Intake intake) {
        if (intake.firstDay() == null || intake.lastDay() == null) {
            return getTranslation("kpi.intake.days.none");
        }
        String first = numbers.day(intake.firstDay());
        String last = numbers.day(intake.lastDay());
        return getTranslation(
                "kpi.intake.days", first.equals(last) ? first : getTranslation("kpi.intake.told.days", first, last));
    }

    private void list(Intake intake) {
        if (intake.faults().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", getTranslation("kpi.intake.faults"));
        intake.faults()
                .forEach(fault -> list.add(new ListItem(getTranslation(
                        "kpi.intake.fault",
                        numbers.count(fault.line()),
                        fault.column(),
                        getTranslation("kpi.intake.fault." + fault.reason())))));
        faults.add(new H3(getTranslation("kpi.intake.faults")), list);
        if (intake.faulty() > intake.faults().size()) {
            faults.add(new Paragraph(getTranslation(
                    "kpi.intake.faults.more", numbers.count(intake.faults().size()), numbers.count(intake.faulty()))));
        }
    }

    boolean offers() {
        return take.isVisible();
    }
}
