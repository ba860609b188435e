package id.satupintu.callguide.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Question;
import java.util.Locale;
import java.util.Set;

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
            "not-found");

    String of(String key, Object... slots) {
        return reader.getTranslation(key, slots);
    }

    Locale locale() {
        return reader.getUI().map(ui -> ui.getLocale()).orElse(Locale.of("id", "ID"));
    }

    String error(String code) {
        return ERRORS.contains(code) ? of("callguide.error." + code) : of("callguide.error.general", code);
    }

    String question(Question question) {
        return of("callguide.question." + question);
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
