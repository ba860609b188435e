package id.satupintu.kpi.post;

import java.util.List;

/**
 * A letter to be sent.
 *
 * @param receiver an e-mail address, or the address of a webhook
 * @param body HTML for an e-mail, JSON for a webhook; no personal data
 */
public record Draft(Way way, String receiver, String subject, String body, List<Enclosure> files) {}
