package id.satupintu.kpi.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MailedReports extends Repository<MailedReport, UUID> {

    MailedReport save(MailedReport report);

    Optional<MailedReport> findById(UUID id);

    List<MailedReport> findAllByOrderByNameAsc();

    void deleteById(UUID id);
}
