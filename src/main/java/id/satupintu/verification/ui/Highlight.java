package id.satupintu.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import id.satupintu.identity.MatchedElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A name with the elements that were found marked in it. */
final class Highlight extends Span {

    private static final long serialVersionUID = 1L;

    private record Part(int start, int end) {}

    @Tag("mark")
    private static final class Mark extends HtmlContainer {
        private static final long serialVersionUID = 1L;

        Mark(String text) {
            setText(text);
        }
    }

    private Highlight(String text, List<Part> parts) {
        addClassName("vf-name");
        int reached = 0;
        for (Part part : parts) {
            if (part.start() >= reached && part.end() <= text.length() && part.start() < part.end()) {
                add(plain(text.substring(reached, part.start())));
                add(new Mark(text.substring(part.start(), part.end())));
                reached = part.end();
            }
        }
        add(plain(text.substring(reached)));
    }

    /** The account name; the check says where in it each element stands. */
    static Highlight account(String name, List<MatchedElement> matched) {
        return new Highlight(
                name,
                matched.stream()
                        .map(found -> new Part(found.start(), found.end()))
                        .sorted(Comparator.comparingInt(Part::start))
                        .toList());
    }

    /** The name on the KTP; its elements are looked for as they are written there. */
    static Highlight ktp(String name, List<MatchedElement> matched) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<Part> parts = new ArrayList<>();
        for (MatchedElement found : matched) {
            int at = place(lower, found.element().toLowerCase(Locale.ROOT));
            if (at >= 0) {
                parts.add(new Part(at, at + found.element().length()));
            }
        }
        return new Highlight(
                name,
                parts.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(Part::start))
                        .toList());
    }

    /** Where the element is a word of its own or, where it is none, begins one, or stands at all; -1 for nowhere. */
    private static int place(String name, String element) {
        int begins = -1;
        for (int at = name.indexOf(element); at >= 0; at = name.indexOf(element, at + 1)) {
            int end = at + element.length();
            boolean first = at == 0 || !Character.isLetter(name.charAt(at - 1));
            if (first && (end == name.length() || !Character.isLetter(name.charAt(end)))) {
                return at;
            }
            begins = first && begins < 0 ? at : begins;
        }
        return begins < 0 ? name.indexOf(element) : begins;
    }

    private static Component plain(String text) {
        return new Span(text);
    }
}
