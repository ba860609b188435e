package id.satupintu.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets the facts of a {@link RoutingQuestion} one by one, as they become known on the phone. */
public final class RoutingDraft {

    private @Nullable Boolean niaga;
    private @Nullable Transaction transaction;
    private @Nullable String idpel;
    private @Nullable Integer powerNow;
    private @Nullable Integer powerAsked;
    private @Nullable Phase phaseNow;
    private @Nullable Phase phaseAsked;
    private @Nullable String province;
    private Set<ExceptionKind> exceptions;
    private @Nullable Boolean objects;

    RoutingDraft(RoutingQuestion from) {
        niaga = from.niaga();
        transaction = from.transaction();
        idpel = from.idpel();
        powerNow = from.powerNow();
        powerAsked = from.powerAsked();
        phaseNow = from.phaseNow();
        phaseAsked = from.phaseAsked();
        province = from.province();
        exceptions = from.exceptions();
        objects = from.objects();
    }

    /** Niaga or not. */
    public RoutingDraft niaga(@Nullable Boolean value) {
        niaga = value;
        return this;
    }

    /** PB, PD or PS. */
    public RoutingDraft transaction(@Nullable Transaction value) {
        transaction = value;
        return this;
    }

    /** The customer id; "" says no customer. */
    public RoutingDraft idpel(@Nullable String value) {
        idpel = value;
        return this;
    }

    /** Power now in VA. */
    public RoutingDraft powerNow(@Nullable Integer va) {
        powerNow = va;
        return this;
    }

    /** Power asked for in VA. */
    public RoutingDraft powerAsked(@Nullable Integer va) {
        powerAsked = va;
        return this;
    }

    /** Phase now. */
    public RoutingDraft phaseNow(@Nullable Phase value) {
        phaseNow = value;
        return this;
    }

    /** Phase asked for. */
    public RoutingDraft phaseAsked(@Nullable Phase value) {
        phaseAsked = value;
        return this;
    }

    /** Province code of the connection. */
    public RoutingDraft province(@Nullable String code) {
        province = code;
        return this;
    }

    /** All exceptions that were named. */
    public RoutingDraft exceptions(ExceptionKind... kinds) {
        exceptions = Set.of(kinds);
        return this;
    }

    /** Whether the VVIP objects. */
    public RoutingDraft objects(@Nullable Boolean value) {
        objects = value;
        return this;
    }

    /** The question as it stands now. */
    public RoutingQuestion question() {
        return new RoutingQuestion(
                niaga, transaction, idpel, powerNow, powerAsked, phaseNow, phaseAsked, province, exceptions, objects);
    }
}
