package id.satupintu.verification.review;

import id.satupintu.policy.RejectReason;
import id.satupintu.verification.Outcome;
import java.util.List;

/** Whether a practice decision was right, and what would have been. */
public record GoldenResult(boolean right, Outcome outcome, List<RejectReason> reasons) {}
