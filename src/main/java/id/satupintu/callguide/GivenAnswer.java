package id.satupintu.callguide;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.workday.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One answer as it was given; a NIK never stands in it. */
@Entity
@Table(name = "given_answer")
class GivenAnswer {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "call_id")
    private Call call;

    private int place;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private Question question;

    @Enumerated(EnumType.STRING)
    private @Nullable Choice choice;

    @Convert(converter = FieldsColumn.class)
    private Map<String, String> fields;

    private Instant givenAt;

    @Column(name = "taken_back")
    private @Nullable Instant takenBackAt;

    protected GivenAnswer() {}

    GivenAnswer(Call call, int place, UUID requestId, Answer answer, Instant at) {
        this.id = Ids.next();
        this.call = call;
        this.place = place;
        this.requestId = requestId;
        this.question = answer.question();
        this.choice = answer.choice();
        this.fields = answer.values();
        this.givenAt = at;
    }

    Answer answer() {
        return new Answer(question, choice, fields);
    }

    boolean stands() {
        return takenBackAt == null;
    }

    void takeBack(Instant at) {
        takenBackAt = at;
    }

    UUID requestId() {
        return requestId;
    }

    Instant givenAt() {
        return givenAt;
    }
}
