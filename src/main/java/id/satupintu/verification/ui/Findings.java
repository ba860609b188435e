package id.satupintu.verification.ui;

import id.satupintu.identity.EmailCheck;
import id.satupintu.identity.EmailFinding;
import id.satupintu.identity.EmailReason;
import id.satupintu.identity.NameVerdict;
import id.satupintu.identity.PhoneCheck;
import id.satupintu.identity.PhoneFinding;
import id.satupintu.identity.PhoneReason;
import id.satupintu.policy.RejectReason;
import java.util.EnumSet;
import java.util.Set;

/** What read-out and seen values say together, and the reasons for a rejection that follow from them. */
record Findings(
        boolean nameFits,
        boolean birthDiffers,
        PhoneFinding phone,
        EmailFinding email,
        boolean ktpPhoto,
        boolean selfie) {

    static Findings of(Workbench bench) {
        return new Findings(
                bench.nameFinding().verdict() != NameVerdict.NO_MATCH,
                bench.birthDiffers(),
                PhoneCheck.of(bench.shown().phone(), bench.observed().phone()),
                EmailCheck.of(bench.shown().email(), bench.observed().email()),
                bench.observed().ktpPhoto(),
                bench.observed().selfie());
    }

    boolean phoneDiffers() {
        return phone.reasons().contains(PhoneReason.DIFFERS);
    }

    boolean emailDiffers() {
        return email.reasons().contains(EmailReason.DIFFERS);
    }

    /** Nothing differs and no photo was marked bad. */
    boolean allGood() {
        return ktpPhoto && selfie && !birthDiffers && !phoneDiffers() && !emailDiffers();
    }

    Set<RejectReason> reasons() {
        Set<RejectReason> found = EnumSet.noneOf(RejectReason.class);
        add(found, !nameFits, RejectReason.NAME);
        add(found, birthDiffers, RejectReason.NIK_DATE);
        add(found, phoneDiffers(), RejectReason.PHONE);
        add(found, emailDiffers(), RejectReason.EMAIL);
        add(found, !ktpPhoto, RejectReason.KTP_PHOTO);
        add(found, !selfie, RejectReason.SELFIE);
        return found;
    }

    private static void add(Set<RejectReason> found, boolean holds, RejectReason reason) {
        if (holds) {
            found.add(reason);
        }
    }
}
