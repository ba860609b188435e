package id.satupintu.shell;

import com.vaadin.flow.component.html.Span;

/** The product's mark: one door, a little open. */
public final class LogoMark extends Span {

    private static final long serialVersionUID = 1L;
    private static final String DRAWING = """
            <svg viewBox="0 0 24 24" focusable="false"><path d="M4 22V4a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v18" fill="none"
            stroke="currentColor" stroke-width="2" stroke-linecap="round"/>
            <path d="M8 22V6.6a1 1 0 0 1 .8-1L15 4v18z" fill="currentColor"/>
            <circle cx="12.6" cy="13" r="1.1" class="logo-knob"/>
            <path d="M2 22h20" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>""";

    public LogoMark() {
        addClassName("logo-mark");
        getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", DRAWING);
    }
}
