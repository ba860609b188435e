package id.satupintu.verification.ui;

import id.satupintu.verification.HolderDesk;
import id.satupintu.verification.InquiryDesk;
import id.satupintu.verification.ReversalDesk;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.reason.ReasonDesk;
import org.springframework.stereotype.Component;

/** The doors that the console knocks at. */
@Component("consoleDesks")
record Desks(
        VerificationDesk decisions,
        HolderDesk holder,
        ReversalDesk reversals,
        InquiryDesk inquiries,
        ReasonDesk reasons) {}
