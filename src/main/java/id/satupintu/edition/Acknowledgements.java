package id.satupintu.edition;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Acknowledgements extends Repository<Acknowledgement, UUID> {

    Acknowledgement saveAndFlush(Acknowledgement acknowledgement);

    boolean existsByEditionAndStaff(String edition, UUID staff);

    long countByEdition(String edition);
}
