package id.satupintu.callguide.guide;

import id.satupintu.policy.Edition;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.Phase;
import id.satupintu.policy.PolicyTable;
import id.satupintu.policy.RoutingAnswer;
import id.satupintu.policy.RoutingDraft;
import id.satupintu.policy.RoutingQuestion;
import id.satupintu.policy.Transaction;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what was told about a request before the policy. */
final class Routing {

    private Routing() {}

    static RoutingAnswer of(RequestTold told, Edition edition) {
        return PolicyTable.decide(question(told), edition);
    }

    static RoutingQuestion question(RequestTold told) {
        if (told.is(Question.NEED, Choice.NON_NIAGA)) {
            return RoutingQuestion.notNiaga();
        }
        Transaction transaction = told.transaction();
        RoutingDraft draft = transaction == null
                ? RoutingQuestion.unknown().draft()
                : RoutingQuestion.about(transaction).draft();
        powers(draft, told);
        return draft.idpel(idpel(told))
                .province(told.value(Question.DETAILS, FieldName.PROVINCE))
                .exceptions(exceptions(told).toArray(ExceptionKind[]::new))
                .objects(objects(told))
                .question();
    }

    private static void powers(RoutingDraft draft, RequestTold told) {
        boolean crossing = told.is(Question.PS_KIND, Choice.CROSS_PHASE);
        draft.powerNow(Typed.va(told.value(Question.DETAILS, FieldName.POWER_NOW)))
                .powerAsked(Typed.va(told.value(Question.DETAILS, FieldName.POWER_ASKED)))
                .phaseNow(crossing ? Phase.ONE : Typed.phase(told.value(Question.DETAILS, FieldName.PHASE_NOW)))
                .phaseAsked(crossing ? Phase.THREE : Typed.phase(told.value(Question.DETAILS, FieldName.PHASE_ASKED)));
    }

    /** No IDPEL is what makes a PS applicant no customer (Q-043 iii); a blank field is merely not asked yet. */
    private static @Nullable String idpel(RequestTold told) {
        return told.is(Question.PS_KIND, Choice.NON_CUSTOMER) ? "" : told.value(Question.DETAILS, FieldName.IDPEL);
    }

    /** Every exception that holds by what was told; an unfinished form is no exception yet. */
    static Set<ExceptionKind> exceptions(RequestTold told) {
        Set<ExceptionKind> holding = EnumSet.noneOf(ExceptionKind.class);
        if (told.is(Question.RELATIVE_PHONE, Choice.NONE)) {
            holding.add(ExceptionKind.NO_PHONE);
        }
        if (told.has(Question.PHONE_UNSUPPORTED)) {
            holding.add(ExceptionKind.PHONE_UNSUPPORTED);
        }
        if (Boolean.TRUE.equals(objects(told))) {
            holding.add(ExceptionKind.VVIP);
        }
        boolean unconfirmed = told.complaintNeedsWord() && !RulingBranch.confirmed(told);
        if (told.has(Question.HARD_COMPLAINT) && !unconfirmed) {
            holding.add(ExceptionKind.HARD_COMPLAINT);
        }
        return holding;
    }

    private static @Nullable Boolean objects(RequestTold told) {
        String said = told.value(Question.VVIP, FieldName.OBJECTS);
        return said == null ? null : said.equals(Choice.YES.name());
    }
}
