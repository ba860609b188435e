package id.satupintu.verification.ui;

import id.satupintu.relay.Topic;
import id.satupintu.shell.Tone;
import id.satupintu.verification.VerificationId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A screen that only remembers the last line it was given. */
class Said implements Screen {

    String words = "";

    @Override
    public void open(Workbench bench, Sight sight) {}

    @Override
    public void show(Workbench bench, Sight sight) {}

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
    public List<VerificationId> ringing() {
        return List.of();
    }

    @Override
    public void follow(@Nullable UUID id, List<Topic> kin) {}
}
