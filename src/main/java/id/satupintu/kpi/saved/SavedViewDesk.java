package id.satupintu.kpi.saved;

import id.satupintu.access.Actor;
import id.satupintu.kpi.saved.SavedViewRefused.Reason;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own named views of the dashboard; nobody sees or touches those of somebody else. */
@Service
@Transactional
public class SavedViewDesk {

    private static final String READERS = "hasAnyRole('MANAGER', 'TL')";
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 50;

    private final SavedViews views;

    SavedViewDesk(SavedViews views) {
        this.views = views;
    }

    /** One's own, by name. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<SavedView> mine() {
        return views.of(Actor.current().id());
    }

    /**
     * Keeps a view under a name.
     *
     * @param query at most 1,000 characters
     * @throws SavedViewRefused when the name is missing, too long or taken, or there are too many views
     */
    @PreAuthorize(READERS)
    public SavedView save(String name, String page, String query) {
        String called = name.strip();
        refuse(called.isEmpty(), Reason.MISSING);
        refuse(called.length() > LONGEST_NAME, Reason.TOO_LONG);
        List<SavedView> known = mine();
        refuse(known.stream().anyMatch(view -> view.name().equalsIgnoreCase(called)), Reason.TAKEN);
        refuse(known.size() >= MOST, Reason.TOO_MANY);
        return views.keep(Actor.current().id(), called, page, query);
    }

    /** Forgets one of one's own; one that is not there is forgotten already. */
    @PreAuthorize(READERS)
    public void forget(UUID id) {
        views.forget(Actor.current().id(), id);
    }

    private static void refuse(boolean wrong, Reason reason) {
        if (wrong) {
            throw new SavedViewRefused(reason);
        }
    }
}
