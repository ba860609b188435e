package id.satupintu.verification;

import java.util.UUID;

/**
 * Which attempt of which account a request is.
 *
 * @param number 1 + rejections of that NIK since its last approval
 * @param account the request with which the account's attempts began: the first handed over since its last approval
 */
record Attempt(int number, UUID account) {}
