package id.satupintu.integration.rest.check;

import id.satupintu.integration.rest.edge.Admits;
import id.satupintu.integration.rest.edge.Incoming;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refuses;
import id.satupintu.integration.rest.edge.Takes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /checks}: pure advice for everybody who is signed in; nothing is kept. */
@RestController
@RequestMapping("/api/v1/checks")
@Tag(name = "Checks")
class ChecksController {

    @PostMapping("/name")
    @Admits
    @Refuses(ProblemKind.TOO_MANY_ITEMS)
    @Takes(value = NameQuestion.class, eachAnsweredBy = NameAnswer.class)
    @Operation(summary = "Does the account name hold an element of the KTP name?")
    Object name(Incoming incoming) {
        return incoming.oneOrMany(NameQuestion.class)
                .answer(asked -> NameAnswer.of(asked.finding(), incoming.language()));
    }

    @PostMapping("/nik")
    @Admits
    @Refuses(ProblemKind.TOO_MANY_ITEMS)
    @Takes(value = NikQuestion.class, eachAnsweredBy = NikAnswer.class)
    @Operation(summary = "Is the NIK well formed? Not a Dukcapil check")
    Object nik(Incoming incoming) {
        return incoming.oneOrMany(NikQuestion.class)
                .answer(asked -> NikAnswer.of(asked.finding(), incoming.language()));
    }

    @PostMapping("/phone")
    @Admits
    @Refuses(ProblemKind.TOO_MANY_ITEMS)
    @Takes(value = PhoneQuestion.class, eachAnsweredBy = PhoneAnswer.class)
    @Operation(summary = "Is it a mobile number, and the registered one?")
    Object phone(Incoming incoming) {
        return incoming.oneOrMany(PhoneQuestion.class)
                .answer(asked -> PhoneAnswer.of(asked.finding(), incoming.language()));
    }

    @PostMapping("/email")
    @Admits
    @Refuses(ProblemKind.TOO_MANY_ITEMS)
    @Takes(value = EmailQuestion.class, eachAnsweredBy = EmailAnswer.class)
    @Operation(summary = "Is it an e-mail address, and the registered one?")
    Object email(Incoming incoming) {
        return incoming.oneOrMany(EmailQuestion.class)
                .answer(asked -> EmailAnswer.of(asked.finding(), incoming.language()));
    }
}
