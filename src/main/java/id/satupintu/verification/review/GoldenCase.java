package id.satupintu.verification.review;

import java.util.UUID;

/**
 * An invented request whose right decision is known. It is nobody's data and no request: no figure of the centre counts
 * it.
 *
 * @param phone as read out
 * @param phoneInApp as registered
 * @param ktpPhoto whether the photo of the KTP is good
 */
public record GoldenCase(
        UUID id,
        String ktpName,
        String accountName,
        String phone,
        String phoneInApp,
        String email,
        String emailInApp,
        boolean ktpPhoto,
        boolean selfie) {}
