package id.satupintu.verification.reason.ui;

import id.satupintu.policy.ReasonTexts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an admin wrote for a reason, and for which days. */
record Written(LocalDate from, @Nullable LocalDate to, ReasonTexts texts) {}
