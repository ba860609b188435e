package id.satupintu.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Blind indexes of the phone number and the e-mail address as they were read out last. */
@Embeddable
record ContactKeys(
        @Column(name = "phone_index") String phone,
        @Column(name = "email_index") String email) {}
