package id.satupintu.escalation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a centre may set; the policy names no times and no rate.
 *
 * @param dataDue within which time an exception is to be complete
 * @param apktDue within which time the number of APKT is to stand
 * @param simoneDue within which time after APKT the number of Simone is to stand
 * @param ap2tDue within which time the Nomor Register is to stand
 * @param sameMatter within which time a further case of the same IDPEL and request counts as the same matter
 * @param sampleRate part of the cases of a and d that a TL looks at afterwards; b and c always are
 */
@ConfigurationProperties("satupintu.escalation")
public record EscalationSettings(
        @DefaultValue("15m") Duration dataDue,
        @DefaultValue("30m") Duration apktDue,
        @DefaultValue("30m") Duration simoneDue,
        @DefaultValue("60m") Duration ap2tDue,
        @DefaultValue("7d") Duration sameMatter,
        @DefaultValue("0.1") double sampleRate) {

    Duration due(Owes owed) {
        return switch (owed) {
            case DATA -> dataDue;
            case APKT -> apktDue;
            case SIMONE -> simoneDue;
            case AP2T -> ap2tDue;
        };
    }
}
