package id.satupintu.callguide;

import id.satupintu.callguide.guide.Question;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AnswerDrafts extends JpaRepository<AnswerDraft, UUID> {

    Optional<AnswerDraft> findByRequestIdAndQuestion(UUID requestId, Question question);

    @Modifying
    @Query("delete from AnswerDraft d where d.requestId = :request and d.question = :question")
    void answered(UUID request, Question question);

    @Modifying
    @Query("delete from AnswerDraft d where d.callId = :call")
    void forget(UUID call);
}
