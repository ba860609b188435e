package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Guide;
import id.satupintu.callguide.guide.Profile;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.policy.Edition;
import id.satupintu.policy.Transaction;
import id.satupintu.privacy.NikVault;
import id.satupintu.verification.Amendment;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.InquiryDesk;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import id.satupintu.workday.Workday;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way to the TL and back: hands a request over, and tells the guide where its case stands. */
@Component
class TeamLeaderLane {

    private final VerificationDesk desk;
    private final InquiryDesk inquiries;
    private final NikVault vault;

    TeamLeaderLane(VerificationDesk desk, InquiryDesk inquiries, NikVault vault) {
        this.desk = desk;
        this.inquiries = inquiries;
        this.vault = vault;
    }

    Optional<CaseView> view(ServiceRequest request) {
        return Optional.ofNullable(request.verificationId())
                .map(id -> desk.view(new VerificationId(id), Actor.current().scope()));
    }

    /** The answers that stand, and after them where the case of the current request stands now. */
    List<Answer> known(Call call, @Nullable CaseView view) {
        List<Answer> answers = new ArrayList<>(call.transcript());
        if (view != null && call.open()) {
            answers.add(decision(view));
        }
        return answers;
    }

    static Answer decision(CaseView view) {
        Map<String, String> told = new HashMap<>();
        told.put(FieldName.STATUS, view.status().name());
        told.put(FieldName.TOLD_SLOW, (view.slow() ? Choice.YES : Choice.NO).name());
        if (view.decision() != null) {
            told.put(
                    FieldName.REASONS,
                    view.decision().reasons().stream()
                            .map(reason -> reason.code().name())
                            .collect(Collectors.joining(",")));
            told.put(FieldName.READ_ALOUD, view.decision().readAloud());
        }
        return Answer.of(Question.DECISION, told);
    }

    /** as soon as the guide says so; the NIK leaves the vault for this one moment. */
    void handOverIfOwed(Call call, Edition edition) {
        List<Answer> answers = call.transcript();
        if (Guide.next(answers, edition).question() != Question.HANDED_OVER) {
            return;
        }
        Profile profile = Profile.of(answers).orElseThrow();
        Transaction transaction = Objects.requireNonNull(
                RequestFacts.of(answers, edition).getLast().transaction());
        CaseView view = desk.handOver(handOver(call, profile, transaction));
        UUID id = view.id().value();
        call.request().handedOver(id);
        call.take(Answer.of(Question.HANDED_OVER, Map.of(FieldName.VERIFICATION, id.toString())), Workday.now());
    }

    private HandOver handOver(Call call, Profile profile, Transaction transaction) {
        ServiceRequest request = call.request();
        var sealed = Objects.requireNonNull(request.nik(), "A request that is handed over has its NIK sealed");
        CallHead head = call.head();
        return new HandOver(
                vault.open(sealed, request.nikPlace()).digits(),
                profile.ktpName(),
                profile.accountName(),
                profile.phone(),
                profile.email(),
                transaction,
                head.customerName(),
                head.salutation(),
                head.goneAt() == null,
                head.id().value(),
                request.id().value());
    }

    /** What the caller read out anew; the NIK is not among it. */
    void amend(ServiceRequest request, Answer read) {
        desk.amend(
                id(request),
                new Amendment(
                        read.value(FieldName.KTP_NAME),
                        read.value(FieldName.ACCOUNT_NAME),
                        read.value(FieldName.PHONE),
                        read.value(FieldName.EMAIL),
                        null,
                        null,
                        null));
    }

    void withdraw(ServiceRequest request) {
        desk.withdraw(id(request));
    }

    /** What is decided in this call stands on its CSO's screen. */
    void shown(Call call) {
        call.requests().stream()
                .filter(request -> request.verificationId() != null)
                .forEach(request -> desk.shown(id(request)));
    }

    void answer(ServiceRequest request, String words) {
        inquiries.answer(id(request), words);
    }

    /** the caller still sees the invitation to upgrade. */
    void notApplied(ServiceRequest request) {
        desk.notApplied(id(request));
    }

    void relayed(ServiceRequest request) {
        desk.relayed(id(request));
    }

    /** The caller of every undecided case of the call has left the line. */
    void callerGone(Call call) {
        for (ServiceRequest request : call.requests()) {
            undecided(request).ifPresent(view -> desk.callerGone(view.id(), call.clockOf(request)));
        }
    }

    void callerBack(Call call) {
        call.requests().stream()
                .flatMap(request -> undecided(request).stream())
                .forEach(view -> desk.callerBack(view.id()));
    }

    private Optional<CaseView> undecided(ServiceRequest request) {
        return view(request).filter(view -> view.status().undecided());
    }

    private static VerificationId id(ServiceRequest request) {
        return new VerificationId(Objects.requireNonNull(request.verificationId(), "Nothing was handed over"));
    }
}
