package id.satupintu.escalation.dispatch;

import id.satupintu.escalation.OutsideSystem;

/** A letter lies in the outbox once this transaction stands; heard inside this room only. */
record LetterPosted(OutsideSystem system) {}
