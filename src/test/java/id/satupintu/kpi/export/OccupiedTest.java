package id.satupintu.kpi.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place on the paper")
class OccupiedTest {

    @Test
    @DisplayName("is taken once, and what meets it finds no room")
    void once() {
        Occupied paper = new Occupied();

        assertThat(paper.take(10, 10, 40, 7)).isTrue();
        assertThat(paper.take(45, 15, 40, 7)).as("over its corner").isFalse();
        assertThat(paper.take(50, 10, 40, 7)).as("beside it").isTrue();
        assertThat(paper.take(10, 17, 40, 7)).as("above it").isTrue();
    }
}
