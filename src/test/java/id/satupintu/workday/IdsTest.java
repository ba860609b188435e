package id.satupintu.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsAreOfVersionSevenAndGrow() {
        List<UUID> ids = Stream.generate(Ids::next).limit(2_000).toList();

        assertThat(ids).allMatch(id -> id.version() == 7).doesNotHaveDuplicates();
        assertThat(ids.stream().map(UUID::toString)).isSorted();
    }

    @Test
    void theyGrowForEachThreadWhileOthersAskToo() {
        List<List<UUID>> ofEachThread = IntStream.range(0, 4)
                .parallel()
                .mapToObj(thread -> Stream.generate(Ids::next).limit(20_000).toList())
                .toList();

        assertThat(ofEachThread)
                .allSatisfy(ids -> assertThat(ids.stream().map(UUID::toString)).isSorted());
    }
}
