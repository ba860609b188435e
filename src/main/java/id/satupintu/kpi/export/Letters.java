package id.satupintu.kpi.export;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of a report: one font, put into the file, so that it reads the same wherever it is opened. */
final class Letters {

    static final BaseFont BASE = base();
    static final Color INK = new Color(0x1B, 0x24, 0x30);
    static final Color PALE = new Color(0x5A, 0x66, 0x74);

    private Letters() {}

    static Font of(float size) {
        return new Font(BASE, size, Font.NORMAL, INK);
    }

    static Font strong(float size) {
        return new Font(BASE, size, Font.BOLD, INK);
    }

    static Font pale(float size) {
        return new Font(BASE, size, Font.NORMAL, PALE);
    }

    private static BaseFont base() {
        try {
            return BaseFont.createFont(
                    "font-fallback/LiberationSans-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
