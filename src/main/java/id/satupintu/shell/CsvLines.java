package id.satupintu.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the lines of a file would do, told below it: the wrong ones first, and no more of them than somebody reads. */
public final class CsvLines extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    public CsvLines() {
        getElement().setAttribute("role", "status");
        addClassName("csv-lines");
    }

    /**
     * @param count how many of each kind there are, in words
     * @param wrong whether a line has to be mended before anything is taken
     * @param item one line in words
     */
    public <T> void show(String count, List<T> lines, Predicate<T> wrong, Function<T, ListItem> item) {
        UnorderedList list = new UnorderedList();
        lines.stream()
                .sorted(Comparator.comparing(wrong::test).reversed())
                .limit(MOST)
                .map(item)
                .forEach(list::add);
        if (lines.size() > MOST) {
            list.add(new ListItem(getTranslation("shell.csv.more", lines.size() - MOST)));
        }
        removeAll();
        add(new Paragraph(count), list);
    }

    /** Why nothing of the file can be taken. */
    public void refused(String why) {
        Paragraph wrong = new Paragraph(why);
        wrong.addClassName("field-error");
        removeAll();
        add(wrong);
    }
}
