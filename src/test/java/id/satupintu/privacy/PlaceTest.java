package id.satupintu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aPlaceIsNamedByTableColumnAndRow() {
        Place place = new Place("verification_case", "nik", new UUID(0, 7));

        assertThat(new String(place.associatedData(), StandardCharsets.UTF_8))
                .isEqualTo("verification_case|nik|00000000-0000-0000-0000-000000000007");
    }
}
