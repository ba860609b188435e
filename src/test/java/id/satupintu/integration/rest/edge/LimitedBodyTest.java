package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitedBodyTest {
    private static final int LIMIT = 100;

    private static LimitedBody body(int length) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContent(new byte[length]);
        return new LimitedBody(request, LIMIT);
    }

    @Test
    void aBodyOfExactlyTheLimitIsRead() {
        assertThat(body(LIMIT).bytes()).hasSize(LIMIT);
    }

    @Test
    void oneByteMoreIsRefusedWhateverTheLengthHeaderSays() {
        assertThat(catchThrowableOfType(Refusal.class, () -> body(LIMIT + 1).bytes())
                        .kind())
                .isEqualTo(ProblemKind.BODY_TOO_LARGE);
    }

    @Test
    void aBodyThatWasReadCanBeReadAgainAsAStream() throws IOException {
        LimitedBody body = body(7);

        assertThat(body.bytes()).hasSize(7);
        try (var stream = body.getInputStream()) {
            assertThat(stream.isReady()).isTrue();
            assertThat(stream.readAllBytes()).hasSize(7);
            assertThat(stream.isFinished()).isTrue();
        }
    }
}
