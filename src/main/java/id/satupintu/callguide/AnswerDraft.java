package id.satupintu.callguide;

import id.satupintu.callguide.guide.Question;
import id.satupintu.workday.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed into the form of a question and not answered yet; a NIK never stands in it. */
@Entity
@Table(name = "answer_draft")
class AnswerDraft {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID callId;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private Question question;

    @Convert(converter = FieldsColumn.class)
    private Map<String, String> fields;

    protected AnswerDraft() {}

    AnswerDraft(ServiceRequest request, Question question) {
        this.id = Ids.next();
        this.callId = request.call().id().value();
        this.requestId = request.id().value();
        this.question = question;
        this.fields = Map.of();
    }

    /** Changes these fields and no others. */
    void change(Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(typed);
        fields = all;
    }

    Map<String, String> fields() {
        return Map.copyOf(fields);
    }
}
