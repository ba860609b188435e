package id.satupintu.escalation.criterion;

import id.satupintu.access.Actor;
import id.satupintu.audit.AuditDesk;
import id.satupintu.workday.Workday;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to the criteria of an urgent problem. */
@Service
@Transactional
public class CriterionDesk {

    private static final int LONGEST_WORDS = 120;
    private static final int LONGEST_CODE = 30;
    private static final int LAST_PLACE = 99;

    private final CriteriaList criteria;
    private final AuditDesk audit;

    CriterionDesk(CriteriaList criteria, AuditDesk audit) {
        this.criteria = criteria;
        this.audit = audit;
    }

    /** What a CSO can pick on that day, in its order. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CriterionRow> on(LocalDate day) {
        return all().stream().filter(row -> row.holdsOn(day)).toList();
    }

    /** A criterion by its code, also one that holds no longer. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<CriterionRow> named(String code) {
        return criteria.findByCode(code).map(Criterion::row);
    }

    /** The whole list, in its order. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CriterionRow> all() {
        return criteria.findAllByOrderByPlaceAscCodeAsc().stream()
                .map(Criterion::row)
                .toList();
    }

    /**
     * Adds a criterion or changes one; its code stays.
     *
     * @throws CriterionRefused naming the field; also when no criterion would hold today any more, or when somebody else
     *     has changed it since it was read
     */
    @PreAuthorize("hasRole('ADMIN')")
    public CriterionRow save(CriterionForm form) {
        LocalDate from = checked(form);
        Criterion criterion = known(form).orElseGet(() -> new Criterion(newCode(form.wordsEn())));
        if (criterion.version() != form.seen()) {
            throw CriterionRefused.meanwhile(criterion.row());
        }
        criterion.change(form, from, Actor.current().name(), Workday.now());
        criteria.saveAndFlush(criterion);
        if (on(Actor.current().zone().dayOf(Workday.now())).isEmpty()) {
            throw new CriterionRefused("to", "last");
        }
        audit.acted(
                "escalation.criterion",
                "criterion",
                criterion.id(),
                criterion.row().code());
        return criterion.row();
    }

    private Optional<Criterion> known(CriterionForm form) {
        return form.code() == null || form.code().isBlank() ? Optional.empty() : criteria.lockByCode(form.code());
    }

    private static LocalDate checked(CriterionForm form) {
        words("wordsId", form.wordsId());
        words("wordsEn", form.wordsEn());
        LocalDate from = form.from();
        if (from == null) {
            throw new CriterionRefused("from", "required");
        }
        if (form.to() != null && form.to().isBefore(from)) {
            throw new CriterionRefused("to", "reversed");
        }
        if (form.place() < 1 || form.place() > LAST_PLACE) {
            throw new CriterionRefused("place", "range");
        }
        return from;
    }

    private static void words(String field, String words) {
        if (words.isBlank()) {
            throw new CriterionRefused(field, "required");
        }
        if (words.length() > LONGEST_WORDS) {
            throw new CriterionRefused(field, "too-long");
        }
    }

    private String newCode(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        String stem = plain.isEmpty() ? "CRITERION" : plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? stem : stem + "_" + number)
                .filter(code -> criteria.findByCode(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
