package id.satupintu.edition;

import id.satupintu.access.Actor;
import id.satupintu.edition.file.EditionFile;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.workday.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One edition from its first draft on, kept as its readable file. Once released the content never changes. */
@Entity
@Table(name = "policy_edition")
class StoredEdition {

    /** Stands for the id while an edition is a draft. */
    static final EditionId UNNAMED = new EditionId("draft");

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    private LocalDate effectiveFrom;
    private @Nullable LocalDate releasedFrom;
    private String content;
    private String editors = "";
    private String draftedBy;
    private Instant draftedAt;
    private String changedBy;
    private Instant changedAt;
    private @Nullable String reviewedBy;
    private @Nullable Instant reviewedAt;
    private String note = "";
    private boolean shipped;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected StoredEdition() {}

    StoredEdition(Edition edition, Actor by, Instant at) {
        id = Ids.next();
        draftedBy = by.name();
        draftedAt = at;
        changedBy = by.name();
        changedAt = at;
        effectiveFrom = edition.effectiveFrom();
        content = EditionFile.write(edition);
        edited(by);
    }

    /** An edition that comes with the product. */
    static StoredEdition shipped(Edition edition, Instant at) {
        StoredEdition stored = new StoredEdition(edition, Actor.SYSTEM, at);
        stored.shipped = true;
        stored.stage = Stage.RELEASED;
        stored.name = edition.id().value();
        stored.releasedFrom = edition.effectiveFrom();
        return stored;
    }

    void change(Edition edition, Actor by, Instant at) {
        require(Stage.DRAFT);
        effectiveFrom = edition.effectiveFrom();
        content = EditionFile.write(edition);
        changedBy = by.name();
        changedAt = at;
        edited(by);
    }

    void submit() {
        require(Stage.DRAFT);
        stage = Stage.REVIEW;
        note = "";
    }

    void sendBack(String why) {
        require(Stage.REVIEW);
        stage = Stage.DRAFT;
        note = why;
    }

    /** Another person has read it; from its day on it holds. */
    void release(EditionId as, Actor by, Instant at) {
        require(Stage.REVIEW);
        if (editedBy(by)) {
            throw EditionRefused.because("oneself");
        }
        stage = Stage.RELEASED;
        name = as.value();
        releasedFrom = effectiveFrom;
        reviewedBy = by.name();
        reviewedAt = at;
    }

    /** Takes it back before its day has come. */
    void withdraw(LocalDate today, String why) {
        require(Stage.RELEASED);
        if (shipped || !effectiveFrom.isAfter(today)) {
            throw EditionRefused.because("in-force");
        }
        stage = Stage.DRAFT;
        name = null;
        releasedFrom = null;
        reviewedBy = null;
        reviewedAt = null;
        note = why;
    }

    void require(Stage wanted) {
        if (stage != wanted) {
            throw EditionRefused.because("other-stage");
        }
    }

    boolean editedBy(Actor actor) {
        return editors.contains(actor.id().value().toString());
    }

    private void edited(Actor by) {
        if (!editedBy(by)) {
            editors = editors + " " + by.id().value();
        }
    }

    DraftId id() {
        return new DraftId(id);
    }

    Stage stage() {
        return stage;
    }

    boolean isShipped() {
        return shipped;
    }

    @Nullable
    String name() {
        return name;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String content() {
        return content;
    }

    /** The edition under its name, or under a stand-in while it has none. */
    Edition edition() {
        Edition read = EditionFile.read(content).edition().orElseThrow();
        return read.called(name == null ? UNNAMED : new EditionId(name));
    }

    EditionRow row(EditionState state, String subject) {
        return new EditionRow(
                id(),
                name,
                state,
                subject,
                effectiveFrom,
                draftedBy,
                changedBy,
                changedAt,
                reviewedBy,
                reviewedAt,
                note,
                shipped,
                version());
    }
}
