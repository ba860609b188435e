package id.satupintu.integration.rest.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;

/** A body that was read already, read again. */
final class KeptInput extends ServletInputStream {
    private final ByteArrayInputStream kept;

    KeptInput(byte[] bytes) {
        kept = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
        return kept.read();
    }

    @Override
    public boolean isFinished() {
        return kept.available() == 0;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("The API reads its bodies whole");
    }
}
