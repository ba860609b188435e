package id.satupintu.callguide.ui;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a call is shown by in one window. Only the face in front is told, so nothing is heard twice. */
final class Faces {

    private final List<CallFace> worn = new ArrayList<>();

    /** The face of the frame, in front while no other is worn. */
    Registration wearInFrame(CallFace face) {
        return wear(face, worn::addFirst);
    }

    /** In front until it is taken off. */
    Registration wear(CallFace face) {
        return wear(face, worn::addLast);
    }

    private Registration wear(CallFace face, Consumer<CallFace> put) {
        put.accept(face);
        worn.forEach(CallFace::frontMoved);
        return () -> {
            worn.remove(face);
            worn.forEach(CallFace::frontMoved);
        };
    }

    boolean inFront(CallFace face) {
        return front().filter(face::equals).isPresent();
    }

    /** Whether a result that stands in front can be read to the caller. */
    boolean readsOut() {
        return front().filter(CallFace::readsOut).isPresent();
    }

    void tell(Consumer<CallFace> what) {
        front().ifPresent(what);
    }

    private Optional<CallFace> front() {
        return worn.isEmpty() ? Optional.empty() : Optional.of(worn.getLast());
    }
}
