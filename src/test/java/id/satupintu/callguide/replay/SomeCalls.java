package id.satupintu.callguide.replay;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.PolicyRules;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Calls as they could have been: one to three requests, some broken off before anything was known. */
final class SomeCalls {

    static final Edition SEED = edition("seed", PolicyRules.SEED);

    private static final Choice[] NEEDS = {Choice.PB, Choice.PD, Choice.PS, Choice.NON_NIAGA};
    private static final Choice[] KINDS = {Choice.CUSTOMER, Choice.CROSS_PHASE, Choice.NON_CUSTOMER};
    private static final String[] POWERS = {"900", "1300", "2200", "5.500 VA", "11000", "13900", "22000", "33000", "odd"
    };
    private static final String[] PROVINCES = {"31", "33", "34", "51"};

    private final Random dice;

    private SomeCalls(long seed) {
        dice = new Random(seed);
    }

    static Stream<PastCall> of(long seed) {
        SomeCalls calls = new SomeCalls(seed);
        return Stream.generate(calls::next);
    }

    static Edition edition(String name, PolicyRules rules) {
        return new Edition(new EditionId(name), "PLN", "Niaga", null, null, LocalDate.of(2026, 1, 1), rules, false);
    }

    private PastCall next() {
        List<Answer> answers = new ArrayList<>();
        int requests = 1 + dice.nextInt(3);
        for (int place = 0; place < requests; place++) {
            if (place > 0) {
                answers.add(Answer.of(Question.ANOTHER, Choice.YES));
            }
            request(answers);
        }
        return new PastCall(
                new UUID(dice.nextLong(), dice.nextLong()),
                Instant.parse("2026-10-01T02:00:00Z").plusSeconds(dice.nextInt(2_000_000)),
                SiteZone.WIB,
                "JKT",
                SEED,
                answers);
    }

    private void request(List<Answer> answers) {
        if (dice.nextInt(10) == 0) {
            return;
        }
        Choice need = one(NEEDS);
        answers.add(Answer.of(Question.NEED, need));
        if (need == Choice.NON_NIAGA) {
            return;
        }
        if (need == Choice.PS) {
            answers.add(Answer.of(Question.PS_KIND, one(KINDS)));
        }
        answers.add(Answer.of(Question.DETAILS, details()));
        if (dice.nextInt(8) == 0) {
            answers.add(Answer.of(Question.HAS_APP, Choice.NO_PHONE));
            answers.add(Answer.of(Question.RELATIVE_PHONE, Choice.NONE));
        }
    }

    private Map<String, String> details() {
        Map<String, String> typed = new HashMap<>();
        typed.put(FieldName.POWER_ASKED, one(POWERS));
        maybe(typed, FieldName.POWER_NOW, one(POWERS));
        maybe(typed, FieldName.IDPEL, "521234567890");
        maybe(typed, FieldName.PROVINCE, one(PROVINCES));
        maybe(typed, FieldName.PHASE_ASKED, one(new String[] {"1", "3"}));
        return typed;
    }

    private void maybe(Map<String, String> typed, String field, String value) {
        if (dice.nextBoolean()) {
            typed.put(field, value);
        }
    }

    private <T> T one(T[] values) {
        return values[dice.nextInt(values.length)];
    }
}
