package id.satupintu.callguide.guide;

import id.satupintu.policy.RouteKind;
import id.satupintu.policy.ScriptId;
import java.util.List;

/**
 * The fifteen vectors straight from the policy, each walked through the guide with what it must say and where it must
 * lead; the same answers are given on the real screen by a browser.
 */
public final class SeedVectors {

    private SeedVectors() {}

    /**
     * One way through the guide.
     *
     * @param name number of the vector and its short words
     * @param answers what the CSO answers, oldest first
     */
    public record Vector(String name, List<Answer> answers) {

        static Vector of(String name, Walk walk) {
            return new Vector(name, List.copyOf(walk.answers()));
        }

        /** Whether somebody else has a word in it, on a screen of their own. */
        public boolean needsTheTeamLeader() {
            return answers.stream().anyMatch(answer -> answer.question() == Question.DECISION);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them, in the order of the policy's numbers. */
    public static List<Vector> all() {
        return List.of(
                Vector.of("1: no phone", noPhone()),
                Vector.of("2: verified account", verifiedAccount()),
                Vector.of("3: verifies now", verifiesNow()),
                Vector.of("4: refused for the name", renamed().handedOver()),
                Vector.of("5: no customer", nonCustomer()),
                Vector.of("6: across phases", crossPhase()),
                Vector.of("7: 22,000 VA in Central Java", centralJava()),
                Vector.of("7: 22,000 VA in West Java", westJava()),
                Vector.of("8: 11,000 VA anywhere", withinTheLimit()),
                Vector.of("8: 13,900 VA in Central Java", withinTheWiderLimit()),
                Vector.of("9: new connection", newConnection()),
                Vector.of("10: three phases", threePhase()),
                Vector.of("11: VVIP who does not object", vvip("NO")),
                Vector.of("11: VVIP who objects", objectingVvip()),
                Vector.of("12: slow Team Leader", slow()),
                Vector.of("13: outage", outage()),
                Vector.of("14: asks why", why()),
                Vector.of("15: alone", alone()));
    }

    /** What the guide asks after these answers, under the policy as it stands. */
    public static GuideStep next(List<Answer> answers) {
        return Guide.next(answers, Walk.EDITION);
    }

    /** What they make of the request that is spoken of last. */
    public static RequestFacts facts(List<Answer> answers) {
        return RequestFacts.of(answers, Walk.EDITION).getLast();
    }

    static Walk toTheApktForm() {
        return Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.NO_PHONE)
                .say(Question.RELATIVE_PHONE, Choice.NONE)
                .goes(RouteKind.APKT_SIMONE, "Q-014")
                .asks(Question.APKT);
    }

    static Walk noPhone() {
        return toTheApktForm()
                .fill(
                        Question.APKT,
                        "powerNow",
                        "1300",
                        "tariffNow",
                        "R1",
                        "powerAsked",
                        "2200",
                        "tariffAsked",
                        "R1",
                        "unit",
                        "JAYA",
                        "serviceUnit",
                        "Kebon Jeruk",
                        "phone",
                        "081234567890")
                .says(ScriptId.EXCEPTION_NO_PHONE)
                .say(Question.APKT_NOTE, Choice.NOTED)
                .ends(Outcome.ESCALATED, EndingKind.ESCALATED);
    }

    static Walk verifiedAccount() {
        return Walk.powerIncrease()
                .goes(RouteKind.PLN_MOBILE, "Q-040")
                .says(ScriptId.S1_APP_ONLY, ScriptId.S2_HAS_APP)
                .say(Question.HAS_APP, Choice.ALREADY)
                .says(ScriptId.S6_THANKS, ScriptId.S7_VERIFIED)
                .say(Question.ACCOUNT, Choice.VERIFIED)
                .says(ScriptId.S9_CAN_APPLY);
    }

    static Walk verifiesNow() {
        return Walk.profileOpen()
                .says(ScriptId.PROFILE_PREPARATION)
                .profile("Apsari78")
                .says(ScriptId.GUIDED_UPGRADE)
                .say(Question.UPGRADE, Choice.DONE)
                .handedOver()
                .says(ScriptId.PLEASE_HOLD)
                .decided("APPROVED", "")
                .says(ScriptId.RESULT_ACCEPTED)
                .read(Choice.READ, "APPROVED", "")
                .say(Question.WANT_GUIDE, Choice.GUIDE)
                .say(Question.GUIDE_REQUEST, Choice.SUBMITTED)
                .ends(Outcome.DIRECTED, EndingKind.SUBMITTED);
    }

    static Walk refusedForTheName() {
        return Walk.withTheTeamLeader().decided("REJECTED", "NAME").read(Choice.AGAIN, "REJECTED", "NAME");
    }

    static Walk renamed() {
        return refusedForTheName().fill(Question.PROFILE, "accountName", "Apsari78");
    }

    static Walk toTheRegister() {
        return Walk.need(Choice.PS).say(Question.PS_KIND, Choice.NON_CUSTOMER).asks(Question.REGISTER);
    }

    static Walk nonCustomer() {
        return toTheRegister()
                .fill(Question.REGISTER, "register", "5230012345678")
                .says(ScriptId.REGISTER_NUMBER)
                .say(Question.REGISTER_TOLD, Choice.SAID)
                .ends(Outcome.REGISTERED, EndingKind.REGISTERED);
    }

    static Walk crossPhase() {
        return temporary("6600").asks(Question.REGISTER);
    }

    static Walk centralJava() {
        return temporary("22000")
                .fill(Question.DETAILS, "province", "33")
                .goes(RouteKind.PLN_MOBILE, "Q-041")
                .asks(Question.HAS_APP);
    }

    static Walk westJava() {
        return temporary("22000")
                .fill(Question.DETAILS, "province", "32")
                .asks(Question.OUTSIDE)
                .say(Question.OUTSIDE, Choice.NOTED)
                .asks(Question.RULING_WAIT)
                .say(Question.RULING_WAIT, Choice.LATER)
                .says(ScriptId.OUTSIDE_NOTED, ScriptId.CLOSING)
                .ends(Outcome.OUTSIDE_POLICY, EndingKind.OUTSIDE_POLICY);
    }

    static Walk withinTheLimit() {
        return temporary("11000").goes(RouteKind.PLN_MOBILE, "Q-040").asks(Question.HAS_APP);
    }

    static Walk withinTheWiderLimit() {
        return temporary("13900")
                .fill(Question.DETAILS, "province", "33")
                .goes(RouteKind.PLN_MOBILE, "Q-041")
                .asks(Question.HAS_APP);
    }

    static Walk newConnection() {
        return Walk.need(Choice.PB)
                .fill(Question.DETAILS, "powerAsked", "11000")
                .say(Question.HAS_APP, Choice.ALREADY)
                .say(Question.PB_NEXT, Choice.GUIDE)
                .say(Question.GUIDE_REQUEST, Choice.SUBMITTED)
                .says(ScriptId.PB_REMINDER)
                .say(Question.REMINDER, Choice.SAID)
                .ends(Outcome.DIRECTED, EndingKind.SUBMITTED);
    }

    static Walk threePhase() {
        return Walk.need(Choice.PB)
                .fill(Question.DETAILS, "powerAsked", "10600")
                .goes(RouteKind.OUTSIDE_POLICY, "A-02")
                .asks(Question.OUTSIDE);
    }

    static Walk vvip(String objects) {
        return Walk.powerIncrease()
                .say(Question.EXCEPTION, Choice.VVIP)
                .says(ScriptId.ASK_OBJECTION)
                .fill(
                        Question.VVIP,
                        "vvipKind",
                        "POSITION",
                        "position",
                        "Kepala Dinas",
                        "institution",
                        "Pemprov",
                        "objects",
                        objects,
                        "objection",
                        "tidak mau memakai aplikasi");
    }

    static Walk objectingVvip() {
        return vvip("YES").goes(RouteKind.APKT_SIMONE, "Q-014").asks(Question.APKT);
    }

    static Walk slow() {
        return Walk.withTheTeamLeader()
                .say(Question.WAITING, Choice.SLOW)
                .says(ScriptId.S8_SLOW)
                .fill(Question.PROMISE, "phone", "081234567890")
                .ends(Outcome.DIRECTED, EndingKind.CALLBACK);
    }

    static Walk outage() {
        return Walk.need(Choice.NON_NIAGA)
                .says(ScriptId.NON_NIAGA)
                .say(Question.NON_NIAGA, Choice.NOTED)
                .ends(Outcome.NON_NIAGA, EndingKind.NON_NIAGA);
    }

    static Walk why() {
        return Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.NOT_YET)
                .asks(Question.DOWNLOAD_CHOICE)
                .say(Question.WHY, Choice.SAID)
                .asks(Question.DOWNLOAD_CHOICE);
    }

    static Walk alone() {
        return Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.NOT_YET)
                .says(ScriptId.S3_NOW_OR_ALONE)
                .say(Question.DOWNLOAD_CHOICE, Choice.ALONE)
                .says(ScriptId.S4_ALONE, ScriptId.S5_CALL_AGAIN)
                .say(Question.ALONE, Choice.SAID)
                .ends(Outcome.DIRECTED, EndingKind.ALONE);
    }

    private static Walk temporary(String powerAsked) {
        return Walk.need(Choice.PS)
                .say(Question.PS_KIND, Choice.CUSTOMER)
                .fill(Question.DETAILS, "idpel", "523012345678", "powerNow", "2200", "powerAsked", powerAsked);
    }
}
