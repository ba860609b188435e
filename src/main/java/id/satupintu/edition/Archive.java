package id.satupintu.edition;

import id.satupintu.policy.Edition;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the released editions, and lays those of the product into an empty archive. From then on they stay as they are,
 * like every other: a start with other settings of the built-in edition changes nothing, because calls were handled
 * under it.
 */
@Component
@EnableConfigurationProperties(EditionSettings.class)
class Archive {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    private final StoredEditions stored;
    private final EditionSettings settings;
    private final TransactionTemplate separately;
    private boolean compared;

    Archive(StoredEditions stored, EditionSettings settings, PlatformTransactionManager transactions) {
        this.stored = stored;
        this.settings = settings;
        this.separately = new TransactionTemplate(transactions);
        this.separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The latest first. */
    List<Edition> released() {
        List<StoredEdition> found = stored.findByStageOrderByEffectiveFromDesc(Stage.RELEASED);
        if (found.isEmpty()) {
            lay();
            found = stored.findByStageOrderByEffectiveFromDesc(Stage.RELEASED);
        }
        List<Edition> editions = found.stream().map(StoredEdition::edition).toList();
        if (!compared) {
            compared = true;
            sayIfSettingsDiffer(editions);
        }
        return editions;
    }

    List<String> names() {
        return stored.releasedNames();
    }

    private void lay() {
        try {
            separately.executeWithoutResult(status -> BuiltIn.editions(settings)
                    .forEach(edition -> stored.saveAndFlush(StoredEdition.shipped(edition, Workday.now()))));
        } catch (DataIntegrityViolationException another) {
            LOG.debug("Another node has laid the built-in editions");
        }
    }

    private void sayIfSettingsDiffer(List<Edition> editions) {
        Edition wanted = BuiltIn.editions(settings).getFirst();
        Optional<Edition> kept = editions.stream()
                .filter(edition -> edition.id().equals(wanted.id()))
                .findFirst();
        boolean same =
                kept.filter(edition -> edition.rules().equals(wanted.rules())).isPresent();
        if (!same) {
            LOG.warn("satupintu.edition.* says otherwise than the built-in edition that this data was begun with;"
                    + " the stored one holds. Release a new edition to change the policy.");
        }
    }
}
