package id.satupintu.callguide.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.callguide.CallRefused;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.RouteKind;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The cockpit's texts in the reader's language. */
record Words(Component reader) {

    private static final Set<String> ERRORS = Set.of(
            "required",
            "too-long",
            "phone",
            "email",
            "nik",
            "idpel",
            "power",
            "province",
            "register",
            "code",
            "other-question",
            "no-such-choice",
            "already-open",
            "already-decided",
            "closed",
            "held-by-colleague",
            "unfinished",
            "no-question",
            "not-decided",
            "answer",
            "not-found");

    String of(String key, Object... slots) {
        return reader.getTranslation(key, slots);
    }

    Locale locale() {
        return reader.getUI().map(ui -> ui.getLocale()).orElse(Locale.of("id", "ID"));
    }

    /** Why the desk did not do it, with what it still needs. */
    String refused(CallRefused refused) {
        String needed = refused.missing().stream().distinct().map(this::of).collect(Collectors.joining(", "));
        return error(refused.code(), needed);
    }

    String error(String code, Object... slots) {
        return ERRORS.contains(code) ? of("callguide.error." + code, slots) : of("callguide.error.general", code);
    }

    String question(Question question) {
        return of("callguide.question." + question);
    }

    /** What is asked now; a note to the unit that a TL has ruled goes without Simone. */
    String asked(CallView view) {
        Question question = view.step().question();
        boolean alone = question == Question.APKT_NOTE && view.facts().routing().route() != RouteKind.APKT_SIMONE;
        return alone ? of("callguide.question.APKT_NOTE.alone") : question(question);
    }

    String choice(Question question, Choice choice) {
        return of("callguide.choice." + question + "." + choice);
    }

    /** What a field asks for; a phone number is asked for three things. */
    String field(Question question, String name) {
        if (!name.equals(FieldName.PHONE)) {
            return of("callguide.field." + name);
        }
        return switch (question) {
            case PROFILE, CORRECTION -> of("callguide.field.phone.registered");
            case PROMISE, APKT -> of("callguide.field.phone.reachable");
            default -> of("callguide.field.phone");
        };
    }

    /** A code of a field in words; names of units and provinces are looked up elsewhere. */
    String code(String field, String code) {
        return of("callguide.code." + field + "." + code);
    }
}
