package id.satupintu.kpi;

import id.satupintu.settings.RoomSettings;
import id.satupintu.settings.Setting;
import id.satupintu.settings.Settings;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a centre may set, under {@code satupintu.kpi}; the e-mail server itself stands under {@code spring.mail}. */
@Component
public class KpiSettings implements RoomSettings {

    /** One line for each target, {@code redirection = 0.9}; nobody sets targets for this flow, so there are none. */
    static final Setting<List<String>> TARGETS = Setting.lines("satupintu.kpi.targets", List.of());

    static final Setting<String> SENDER = Setting.text("satupintu.kpi.mail-from", "satupintu@localhost");

    /** Domains to which reports and alarms may go; empty for any. */
    static final Setting<List<String>> DOMAINS = Setting.lines("satupintu.kpi.mail-domains", List.of());

    /** Hosts that may be called; without one there are no webhooks, so that nobody reaches into the network from here. */
    static final Setting<List<String>> HOSTS = Setting.lines("satupintu.kpi.webhook-hosts", List.of());

    /** Where people reach this house, for links in letters; empty for no links. */
    static final Setting<String> ADDRESS = Setting.text("satupintu.kpi.address", "");

    /** For how long a letter that was sent or given up is kept, with the address it went to. */
    static final Setting<Duration> LETTERS = Setting.duration("satupintu.kpi.letters-kept", "30d", "1d", "366d");

    private final Settings settings;

    KpiSettings(Settings settings) {
        this.settings = settings;
    }

    Targets targets() {
        return Targets.of(settings.of(TARGETS));
    }

    /** From whom e-mail of this house comes. */
    public String sender() {
        return settings.of(SENDER);
    }

    /** Domains to which e-mail may go; empty for any. */
    public List<String> mailDomains() {
        return settings.of(DOMAINS);
    }

    /** Hosts that webhooks may call; empty for none. */
    public List<String> webhookHosts() {
        return settings.of(HOSTS);
    }

    /** Where people reach this house; empty where it was not said. */
    public String address() {
        return settings.of(ADDRESS);
    }

    /** For how long a letter that was sent or given up is kept. */
    public Duration lettersKept() {
        return settings.of(LETTERS);
    }

    @Override
    public List<Setting<?>> declared() {
        return List.of(TARGETS, SENDER, DOMAINS, HOSTS, ADDRESS, LETTERS);
    }
}
