package id.satupintu.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** Puts texts on the clipboard and says for a moment, also to a screen reader, whether that went well. */
public final class CopyText extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    /** The older way serves pages that are not encrypted, and browsers that refuse the newer. */
    private static final String COPY = """
            const said = (words) => { this.textContent = words; setTimeout(() => this.textContent = '', 2500); };
            const asBefore = () => {
              const field = document.createElement('textarea');
              const before = document.activeElement;
              field.value = $0; document.body.append(field); field.select();
              const done = document.execCommand('copy');
              field.remove(); before?.focus();
              said(done ? $1 : $2);
            };
            navigator.clipboard ? navigator.clipboard.writeText($0).then(() => said($1), asBefore) : asBefore();
            """;

    /** A place that is empty until something was copied. */
    public CopyText() {
        getContent().addClassName("copy-field-said");
        getElement().setAttribute("role", "status");
    }

    /**
     * Copies a text; no state of the screen keeps it.
     *
     * @param text what lands on the clipboard
     */
    public void copy(String text) {
        getElement().executeJs(COPY, text, getTranslation("shell.copied"), getTranslation("shell.notCopied"));
    }
}
