package id.satupintu.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the named exceptions hold, first the one that labels the case: c, b, a. */
final class Exceptions {

    private static final List<ExceptionKind> LABEL_ORDER = List.of(
            ExceptionKind.HARD_COMPLAINT, ExceptionKind.VVIP, ExceptionKind.NO_PHONE, ExceptionKind.PHONE_UNSUPPORTED);

    private Exceptions() {}

    static boolean holds(RoutingQuestion asked) {
        Set<ExceptionKind> named = asked.exceptions();
        return named.size() > 1 || (named.size() == 1 && !onlyAContentVvip(asked));
    }

    static List<ExceptionKind> holding(RoutingQuestion asked) {
        if (asked.exceptions().isEmpty()) {
            return List.of();
        }
        Stream<ExceptionKind> named = LABEL_ORDER.stream().filter(asked.exceptions()::contains);
        return named.filter(kind -> kind != ExceptionKind.VVIP || objects(asked))
                .toList();
    }

    private static boolean onlyAContentVvip(RoutingQuestion asked) {
        return asked.exceptions().contains(ExceptionKind.VVIP) && !objects(asked);
    }

    private static boolean objects(RoutingQuestion asked) {
        return Boolean.TRUE.equals(asked.objects());
    }
}
