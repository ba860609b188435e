package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class FailuresTest {
    private static final String NIK = "3374015708950003";

    private final Failures failures = new Failures(List.of(failure -> failure instanceof IllegalStateException
            ? Optional.of(Refusal.of(ProblemKind.ALREADY_OPEN))
            : Optional.empty()));

    @Test
    void aRoomsOwnReaderSpeaksForItsRoom() {
        assertThat(failures.refusal(new IllegalStateException()).kind()).isEqualTo(ProblemKind.ALREADY_OPEN);
    }

    @Test
    void aRefusalInsideAServletExceptionIsFound() {
        assertThat(failures.refusal(new ServletException(Refusal.of(ProblemKind.NOT_FOUND)))
                        .kind())
                .isEqualTo(ProblemKind.NOT_FOUND);
    }

    @Test
    void theFrameworksOwnFailuresKeepTheirStatus() {
        assertThat(failures.refusal(new HttpRequestMethodNotSupportedException("GET"))
                        .kind())
                .isEqualTo(ProblemKind.METHOD_NOT_ALLOWED);
        assertThat(failures.refusal(new AccessDeniedException("no")).kind()).isEqualTo(ProblemKind.FORBIDDEN);
    }

    @Test
    void anUnforeseenFailureIsLoggedByReferenceAndTraceButWithoutItsMessage(CapturedOutput output) {
        Refusal refusal = failures.refusal(new RuntimeException("about " + NIK, new Exception(NIK)));

        assertThat(refusal.kind()).isEqualTo(ProblemKind.INTERNAL);
        assertThat(output)
                .contains(String.valueOf(refusal.members().get("reference")))
                .contains("FailuresTest");
        assertThat(output).doesNotContain(NIK);
    }
}
