package id.satupintu.verification.ui;

import id.satupintu.verification.Draft;
import id.satupintu.verification.VerificationId;

/** The decision that was sent last, and what had been begun before it, for whoever takes it back. */
record Sent(VerificationId id, Draft draft) {}
