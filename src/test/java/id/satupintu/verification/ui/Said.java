package id.satupintu.verification.ui;

import id.satupintu.identity.NikFinding;
import id.satupintu.shell.Tone;
import id.satupintu.verification.EarlierAttempt;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A screen that only remembers the last line it was given. */
final class Said implements Screen {

    String words = "";

    @Override
    public void open(Workbench bench, @Nullable NikFinding decoded, List<EarlierAttempt> earlier) {}

    @Override
    public void show(Workbench bench, @Nullable NikFinding decoded) {}

    @Override
    public void showNothing() {}

    @Override
    public void collect(Workbench bench) {}

    @Override
    public void reveal(String nik) {}

    @Override
    public void noteMissing() {}

    @Override
    public void say(String text, Tone tone) {
        words = text;
    }

    @Override
    public void sent(String text, Duration recallable) {
        words = text;
    }

    @Override
    public void recallOver() {}

    @Override
    public void askInWords() {}

    @Override
    public void asked() {}

    @Override
    public void follow(@Nullable UUID id) {}
}
