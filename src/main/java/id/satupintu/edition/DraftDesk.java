package id.satupintu.edition;

import id.satupintu.access.Actor;
import id.satupintu.edition.file.EditionFile;
import id.satupintu.edition.file.Reading;
import id.satupintu.policy.Edition;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where editions are made: an administrator writes a draft, another person reviews it, from its day on it holds. Drafts
 * are seen by those who make and review them only.
 */
@Service
@Transactional
public class DraftDesk {

    private static final String READERS = "hasAnyRole('ADMIN', 'MANAGER', 'AUDITOR')";
    private static final String WRITERS = "hasRole('ADMIN')";
    private static final String REVIEWERS = "hasAnyRole('ADMIN', 'MANAGER')";

    private final StoredEditions stored;
    private final KnownEditions known;
    private final Sheets sheets;
    private final Releasing releasing;

    DraftDesk(StoredEditions stored, KnownEditions known, Sheets sheets, Releasing releasing) {
        this.stored = stored;
        this.known = known;
        this.sheets = sheets;
        this.releasing = releasing;
    }

    /** Every edition, drafts included, the latest day first. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<EditionRow> all() {
        known.latestFirst();
        return stored.findAllByOrderByEffectiveFromDescDraftedAtDesc().stream()
                .map(sheets::row)
                .toList();
    }

    /**
     * One edition with everything that is wrong with it and all that it changes.
     *
     * @throws EditionRefused when there is none of this id
     */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public EditionSheet sheet(DraftId id) {
        return sheets.sheet(stored.findById(id.value()).orElseThrow(() -> EditionRefused.because("not-found")));
    }

    /** The edition itself, draft or not, for a replay. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Optional<Edition> edition(DraftId id) {
        return stored.findById(id.value()).map(StoredEdition::edition);
    }

    /** A new draft that says what the edition in force says; its day is tomorrow. */
    @PreAuthorize(WRITERS)
    public DraftId draft() {
        return releasing.keep(
                Drafted.from(known.current(), KnownEditions.today().plusDays(1)), "edition.drafted");
    }

    /** What a file says, without keeping it. */
    @PreAuthorize(WRITERS)
    @Transactional(readOnly = true)
    public Reading preview(String file) {
        return EditionFile.read(file);
    }

    /**
     * A new draft with what a file says.
     *
     * @throws IllegalArgumentException when it cannot be read; ask {@link #preview} first
     */
    @PreAuthorize(WRITERS)
    public DraftId take(String file) {
        Edition edition = EditionFile.read(file)
                .edition()
                .orElseThrow(() -> new IllegalArgumentException("The file cannot be read"));
        return releasing.keep(Drafted.taken(edition), "edition.imported");
    }

    /** The whole edition as one readable file. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public String file(DraftId id) {
        return EditionFile.write(sheet(id).edition());
    }

    /**
     * Keeps what was typed into a draft, right or wrong.
     *
     * @param version as it was read
     * @throws EditionRefused when somebody else has changed it meanwhile, or it is no draft any longer
     */
    @PreAuthorize(WRITERS)
    public EditionSheet save(DraftId id, long version, Edition edition) {
        StoredEdition draft = locked(id);
        if (draft.version() != version) {
            throw EditionRefused.because("meanwhile");
        }
        draft.change(edition, Actor.current(), Workday.now());
        return sheets.sheet(stored.saveAndFlush(draft));
    }

    /**
     * Hands a draft to another person; it is not changed while it is read.
     *
     * @throws EditionRefused with what is wrong with it
     */
    @PreAuthorize(WRITERS)
    public void submit(DraftId id) {
        releasing.submit(locked(id));
    }

    /**
     * Another person has read it: it holds from its day on.
     *
     * @throws EditionRefused to those who wrote it, or with what is wrong with it
     */
    @PreAuthorize(REVIEWERS)
    public void approve(DraftId id) {
        releasing.approve(locked(id));
    }

    /** Back to those who wrote it, with a word why. */
    @PreAuthorize(REVIEWERS)
    public void sendBack(DraftId id, String why) {
        releasing.sendBack(locked(id), why);
    }

    /**
     * Takes an edition back whose day has not come.
     *
     * @throws EditionRefused when it holds already: then only a later one replaces it
     */
    @PreAuthorize(REVIEWERS)
    public void withdraw(DraftId id, String why) {
        releasing.withdraw(locked(id), why);
    }

    /** Throws a draft away. */
    @PreAuthorize(WRITERS)
    public void discard(DraftId id) {
        releasing.discard(locked(id));
    }

    private StoredEdition locked(DraftId id) {
        return stored.findLockedById(id.value()).orElseThrow(() -> EditionRefused.because("not-found"));
    }
}
