package id.satupintu.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StaffMembers extends Repository<Staff, UUID> {

    Staff save(Staff staff);

    Optional<Staff> findById(UUID id);

    Optional<Staff> findByLogin(String login);

    List<Staff> findAllByOrderBySimulatedAscNameAsc();

    /** Everybody who works here now in this team, simulated colleagues too. */
    long countByTeamAndActiveTrue(String team);

    /** Everybody who works here now at this site. */
    long countBySiteAndActiveTrue(String site);

    boolean existsByLogin(String login);

    boolean existsByLoginAndRoleAndActiveTrue(String login, Role role);

    /** Everybody of that role who works here now and is no simulation. */
    long countByRoleAndActiveTrueAndSimulatedFalse(Role role);

    List<Staff> findByDemo(boolean demo);

    boolean existsByDemoAndRole(boolean demo, Role role);
}
