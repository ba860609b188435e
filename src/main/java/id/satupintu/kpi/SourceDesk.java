package id.satupintu.kpi;

import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of which days the other systems have told, as the indicators see it. */
@Service
@Transactional(readOnly = true)
public class SourceDesk {

    private final Sources sources;

    SourceDesk(Sources sources) {
        this.sources = sources;
    }

    /** Every source that tells by import, those without a telling too. */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public List<SourceDays> told() {
        ToldDays told = sources.ever(Workday.now());
        Map<Source, Instant> last = sources.lastTold();
        return Stream.of(Source.values())
                .filter(source -> source != Source.CENTRE)
                .map(source -> new SourceDays(source, told.of(source), last.get(source)))
                .toList();
    }
}
