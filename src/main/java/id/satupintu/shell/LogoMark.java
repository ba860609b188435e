package id.satupintu.shell;

import com.vaadin.flow.component.Html;

/** The product's mark: one door, a little open. */
public final class LogoMark extends Html {

    private static final long serialVersionUID = 1L;

    public LogoMark() {
        super("""
                <svg class="logo-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
                <path class="logo-frame" d="M4 22V4a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v18" fill="none"
                stroke="currentColor" stroke-width="2" stroke-linecap="round"/>
                <path d="M8 22V6.6a1 1 0 0 1 .8-1L15 4v18z" fill="currentColor"/>
                <circle cx="12.6" cy="13" r="1.1" class="logo-knob"/>
                <path d="M2 22h20" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>""");
    }
}
